import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { allowingRecorder, withRecorder } from "./recorder";

export interface Proxy {
  readonly origin: string;
  readonly close: () => void;
}

/** Starts a proxy between a browser and the site, which adds a recorder of complaints to each page. It can refuse script files, as a filter in the network does. */
export async function startProxy(site: string, { refusesScripts = false } = {}): Promise<Proxy> {
  const server = createServer(({ url = "/", method = "GET", headers }, response) => {
    if (refusesScripts && url.split("?")[0]?.endsWith(".js")) response.writeHead(403).end();
    else void answer(site + url, method, headers, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function answer(
  address: string,
  method: string,
  headers: IncomingHttpHeaders,
  response: ServerResponse,
): Promise<void> {
  // No other request header affects a journey.
  const asked = await fetch(address, {
    method,
    redirect: "manual",
    headers: { accept: headers.accept ?? "*/*", "accept-encoding": "identity" },
  });
  const given = Object.fromEntries(
    [...asked.headers].filter(
      ([name]) => !/^(?:connection|keep-alive|transfer-encoding|content-length|content-encoding)$/.test(name),
    ),
  );
  const isPage = given["content-type"]?.startsWith("text/html") === true;
  const policy = given["content-security-policy"];
  if (isPage && policy !== undefined) given["content-security-policy"] = allowingRecorder(policy);
  const body = isPage ? Buffer.from(withRecorder(await asked.text())) : Buffer.from(await asked.arrayBuffer());
  response.writeHead(asked.status, given).end(method === "HEAD" ? undefined : body);
}

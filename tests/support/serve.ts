import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { GET } from "@/app/api/v1/[[...path]]/route";

/** Serves the API on loopback, for programs that need a real URL; `close` stops it. */
export async function serve(): Promise<{ readonly origin: string; readonly close: () => void }> {
  const server = createServer(({ url = "/" }, response) => {
    void respond(url).then(({ status, headers, body }) => response.writeHead(status, headers).end(body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}

async function respond(url: string) {
  const answer = GET(new Request(`http://localhost${url}`));
  return { status: answer.status, headers: Object.fromEntries(answer.headers), body: await answer.text() };
}

import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "application/javascript",
  ".json": "application/json",
  ".csv": "text/csv; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
};

/**
 * A minimal file host: files by name, `.html` left out of addresses, a page for addresses that are not found, and `_headers`. With a base path, it
 * has the folder below that path, and nothing else.
 */
export async function hostFiles(
  folder: string,
  { basePath = "", port = 0 } = {},
): Promise<{ server: Server; base: string }> {
  const rules = readRules(path.join(folder, "_headers"));
  const server = createServer((request, response) => {
    const address = new URL(request.url ?? "/", "http://host").pathname;
    const inside = `${address}/`.startsWith(`${basePath}/`) ? address.slice(basePath.length) || "/" : null;
    const file =
      inside === null
        ? undefined
        : [inside === "/" ? "/index.html" : inside, `${inside}.html`]
            .map((name) => path.join(folder, name))
            .find(isFile);
    for (const { pattern, headers } of rules)
      if (pattern.test(address)) for (const [name, value] of headers) response.setHeader(name, value);
    response.writeHead(file === undefined ? 404 : 200, {
      "content-type": TYPES[path.extname(file ?? "404.html")] ?? "application/octet-stream",
    });
    response.end(readFileSync(file ?? path.join(folder, "404.html")));
  });
  await new Promise<void>((resolve) => server.listen(port, "localhost", resolve));
  return { server, base: `http://localhost:${(server.address() as AddressInfo).port}${basePath}` };
}

const isFile = (file: string) => existsSync(file) && statSync(file).isFile();

function readRules(file: string) {
  return readFileSync(file, "utf8")
    .split("\n\n")
    .map((block) => block.trim().split("\n"))
    .map(([address = "", ...lines]) => ({
      pattern: new RegExp(`^${address.replaceAll(".", "\\.").replaceAll("*", ".*")}$`),
      headers: lines.map((line) => [line.trim().split(": ", 1)[0] ?? "", line.replace(/^[^:]*: /, "")] as const),
    }));
}

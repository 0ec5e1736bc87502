import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** Starts the simplest Node server: it sends the given bytes from memory. */
export async function startBare(body: Buffer, type: string): Promise<{ readonly base: string; stop(): void }> {
  const server = createServer((_, response) =>
    response.writeHead(200, { "content-type": type, "content-length": body.length }).end(body),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

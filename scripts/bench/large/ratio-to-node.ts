import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import autocannon from "autocannon";

const SECONDS = 8;
const CONNECTIONS = 20;

/** Answers a second from a site for some addresses in turn, and from a bare server of Node with the bytes of the first of them. */
export interface AgainstNode {
  readonly site: number;
  readonly node: number;
  /** Answers other than 200, and none at all. */
  readonly failed: number;
}

/** Each address is asked once before the clock starts; of the first, the bytes stand for all. */
export async function againstNode(base: string, addresses: readonly string[]): Promise<AgainstNode> {
  const [first = "/"] = addresses;
  const answer = await fetch(base + first);
  const body = Buffer.from(await answer.arrayBuffer());
  const site = await perSecond(base, addresses);
  const server = createServer((_, response) => response.writeHead(200, { "content-type": answer.headers.get("content-type") ?? "", "content-length": body.length }).end(body));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    const bare = await perSecond(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, addresses);
    return { site: site.answers, node: bare.answers, failed: site.failed };
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

async function perSecond(url: string, addresses: readonly string[]): Promise<{ readonly answers: number; readonly failed: number }> {
  const result = await autocannon({ url, connections: CONNECTIONS, duration: SECONDS, requests: addresses.map((path) => ({ path })) });
  return { answers: result.requests.average, failed: result.errors + result.timeouts + result.non2xx };
}

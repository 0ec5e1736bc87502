import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import autocannon from "autocannon";

const SECONDS = 8;
const CONNECTIONS = 20;
/** The client ends only at one of its samples, which are a second apart by default: 199 answers a second and 249 would be "after 5 s" and "after 4 s". */
const SAMPLE_MS = 20;

/** Responses per second of a site for some URLs, and of a bare Node server with the bytes of the first of them. */
export interface AgainstNode {
  readonly site: number;
  readonly node: number;
  readonly bytes: number;
  /** Responses other than 200, and missing responses. */
  readonly failed: number;
}

/** How URLs are requested: each once, shared among the connections; or all of them in turn, repeatedly, each connection starting at another one. */
type How = "once" | "in turn";

/** Before the clock starts, only the first URL is requested, and only for "in turn"; its bytes stand for all. */
export async function againstNode(base: string, addresses: readonly string[], how: How): Promise<AgainstNode> {
  const [first = "/"] = addresses;
  const site = how === "once" ? await perSecond(base, addresses, how) : undefined;
  const answer = await fetch(base + first);
  const body = Buffer.from(await answer.arrayBuffer());
  const measured = site ?? (await perSecond(base, addresses, how));
  const server = createServer((_, response) =>
    response
      .writeHead(200, { "content-type": answer.headers.get("content-type") ?? "", "content-length": body.length })
      .end(body),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    // A bare server has nothing to do for the first time, and a thousand answers take it a tenth of a second, too short to measure.
    const bare = await perSecond(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, addresses, "in turn");
    return { site: measured.answers, node: bare.answers, bytes: body.length, failed: measured.failed };
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

async function perSecond(
  url: string,
  addresses: readonly string[],
  how: How,
): Promise<{ readonly answers: number; readonly failed: number }> {
  const share = Math.ceil(addresses.length / CONNECTIONS);
  let connection = 0;
  const setupClient = (client: autocannon.Client) => {
    const from = (connection++ * share) % addresses.length;
    const own =
      how === "once" ? addresses.slice(from, from + share) : [...addresses.slice(from), ...addresses.slice(0, from)];
    client.setRequests(own.map((path) => ({ path })));
  };
  const result = await autocannon({
    url,
    connections: CONNECTIONS,
    setupClient,
    ...(how === "once" ? { amount: addresses.length, sampleInt: SAMPLE_MS } : { duration: SECONDS }),
  });
  const answers = how === "once" ? addresses.length / result.duration : result.requests.average;
  return { answers, failed: result.errors + result.timeouts + result.non2xx };
}

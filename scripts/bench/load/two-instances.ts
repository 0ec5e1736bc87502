import autocannon from "autocannon";
import type { Findings, Measurement } from "../report";
import { startBalancer } from "../server/nginx";
import { startSite } from "../site";
import { sleep } from "../time";
import { ADDRESSES, bytesOf, outcome } from "./outcome";

const SECONDS = 8;
const CONNECTIONS = 20;

/** How one of two instances ends while requests run, and how many requests may fail. */
const ENDS = [
  { signal: "SIGTERM", words: "stopped as in a roll-out", atMost: 0 },
  // The requests in progress are lost, whatever the proxy: one for each connection.
  { signal: "SIGKILL", words: "killed", atMost: CONNECTIONS },
] as const;

/** Measures two instances: whether their responses are equal, and what a reader behind one URL notices when one of them ends. */
export async function measureTwo(): Promise<Findings> {
  const alike = await answerAlike();
  const ends: Measurement[] = [];
  for (const end of ENDS) {
    const measured = await oneGoes(end);
    if (measured === null)
      return {
        measurements: alike,
        notes: ["nginx is not installed, so two instances were not tested behind one address"],
      };
    ends.push(measured);
  }
  const notes = [
    `behind one address: nginx, ${CONNECTIONS} connections for ${SECONDS} s, one of two instances gone after a third of it`,
  ];
  return { measurements: [...alike, ...ends], notes };
}

async function oneGoes({ signal, words, atMost }: (typeof ENDS)[number]): Promise<Measurement | null> {
  const sites = [await startSite(), await startSite()] as const;
  const balancer = await startBalancer(sites.map(({ port }) => port));
  try {
    if (balancer === null) return null;
    const requests = ADDRESSES.map((path) => ({ path }));
    const running = autocannon({
      url: balancer.base,
      connections: CONNECTIONS,
      duration: SECONDS,
      timeout: 20,
      requests,
    });
    await sleep((SECONDS * 1_000) / 3);
    await sites[0].stop(signal);
    const { errors, timeouts, non2xx, requests: made } = await running;
    return {
      what: `two behind one address, one ${words}: failed requests`,
      value: errors + timeouts + non2xx,
      unit: "",
      beside: `of ${made.total}; ${errors} cut off, ${non2xx} refused, ${timeouts} without answer`,
      floor: { atMost },
    };
  } finally {
    await balancer?.stop();
    await Promise.all(sites.map((site) => site.stop()));
  }
}

/** Compares two instances, since a reader behind one URL may reach either. */
async function answerAlike(): Promise<readonly Measurement[]> {
  const sites = [await startSite(), await startSite()] as const;
  try {
    const [one, other] = await Promise.all(sites.map(bytesOf));
    const etags = await Promise.all(
      ADDRESSES.map(async (address) => (await fetch(sites[0].base + address)).headers.get("etag")),
    );
    const tagged = ADDRESSES.flatMap((address, at) => (etags[at] ? [{ address, etag: etags[at] }] : []));
    const again = await Promise.all(
      // Without its own cache header, fetch adds no-cache, and a server then correctly sends everything.
      tagged.map(
        async ({ address, etag }) =>
          (await fetch(sites[1].base + address, { headers: { "if-none-match": etag, "cache-control": "max-age=0" } }))
            .status,
      ),
    );
    return [
      outcome("two instances: equal bytes", one?.join() === other?.join(), `${ADDRESSES.length} addresses`),
      outcome(
        "two instances: what one has tagged is a 304 of the other",
        again.every((status) => status === 304),
        `${tagged.length} with an ETag: ${again.join(", ")}`,
      ),
    ];
  } finally {
    await Promise.all(sites.map((site) => site.stop()));
  }
}

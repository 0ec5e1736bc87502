import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { get, type IncomingMessage } from "node:http";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import autocannon from "autocannon";
import { bothReady, isHere, startVarnish } from "@/tests/support/front";
import type { Findings, Measurement } from "../report";
import { measureChanges } from "../load/behind-fronts";
import { loadInWords } from "../machine";
import { startBare } from "../server/bare";
import { startBalancer, startCopy } from "../server/nginx";
import { freePort, startSite } from "../site";

const ADDRESSES: Readonly<Record<string, string>> = {
  "the table as CSV": "/api/v1/results.csv",
  "a filtered CSV": "/api/v1/results.csv?benchmark=imagenet-256&metric=fid",
  "a page": "/benchmarks/imagenet-256",
  "a comparison": "/compare?method=var&method=flowar&method=distilled-decoding",
};
/** Where a file host has the same content; the browser computes the rest there. */
const IN_COPY: Readonly<Record<string, string>> = {
  "the table as CSV": "/data/results.csv",
  "a page": "/benchmarks/imagenet-256",
  "a comparison": "/compare",
};
const SECONDS = 5;
const CONNECTIONS = 20;
const COPY = "out";

/** Measures the same URLs from two servers directly, through each proxy, and from the static copy; each against node:http with the same bytes. */
export async function measureFronts(): Promise<Findings> {
  const ports = [await freePort(), await freePort()] as const;
  const sites = await Promise.all(ports.map((port) => startSite({ by: "scripts/serve.mjs", port })));
  const notes = [
    `autocannon from the same machine, ${CONNECTIONS} connections, ${SECONDS} s each; the ratio is to node:http with the same bytes, in the same run`,
    loadInWords(),
  ];
  const measurements: Measurement[] = [];
  let failed = 0;
  let answers = 0;
  const measure = async (front: string, base: string, addresses: Readonly<Record<string, string>>) => {
    for (const [what, address] of Object.entries(addresses)) {
      const { measurement, own } = await beside(`${what}, ${front}`, base + address);
      measurements.push(measurement);
      failed += own.failed;
      answers += own.answers;
    }
  };
  try {
    await measure("directly", sites[0]?.base ?? "", ADDRESSES);
    const balancer = await startBalancer(ports);
    if (balancer) await measure("behind nginx", balancer.base, ADDRESSES).finally(() => balancer.stop());
    else notes.push("nginx is not installed");
    if (isHere("varnishd", "-V")) {
      const port = await freePort();
      const varnish = startVarnish(port, ports);
      await bothReady(varnish);
      await measure("behind Varnish", `http://127.0.0.1:${port}`, ADDRESSES).finally(() => varnish.stop());
    } else notes.push("Varnish is not installed");
    if (!existsSync(COPY)) notes.push("the static copy is not there: npm run build:static");
    else {
      const copy = await startCopy(path.resolve(COPY), readFileSync("docs/nginx-static.conf", "utf8"));
      if (copy) await measure("from the copy by nginx", copy.base, IN_COPY).finally(() => copy.stop());
    }
  } finally {
    await Promise.all(sites.map((site) => site.stop()));
  }
  measurements.push({
    what: "answers other than 200, in all",
    value: failed,
    unit: "",
    beside: `of ${answers}`,
    floor: { atMost: 0 },
  });
  return { measurements: [...measurements, ...(await measureChanges())], notes };
}

async function beside(what: string, url: string): Promise<{ readonly measurement: Measurement; readonly own: Load }> {
  // The header that browsers send, so that each server sends its compressed form.
  const headers = { "accept-encoding": "gzip" };
  const sent = await onTheWire(url, headers);
  const own = await load(url, headers);
  const bare = await startBare(sent, "application/octet-stream");
  try {
    const most = await load(bare.base, headers);
    const measurement = {
      what,
      value: own.perSecond / most.perSecond,
      unit: ": 1",
      beside: `${Math.round(own.perSecond)}/s, node:http ${Math.round(most.perSecond)}/s, ${Math.round(sent.length / 1e3)} kB as sent`,
    };
    return { measurement, own };
  } finally {
    bare.stop();
  }
}

/** Returns the body as sent, still compressed. Throws if the status is not 200, since the speed would then mean nothing. */
async function onTheWire(url: string, headers: Readonly<Record<string, string>>): Promise<Buffer> {
  const [answer] = (await once(get(url, { headers }), "response")) as [IncomingMessage];
  if (answer.statusCode !== 200) throw new Error(`${url} answers ${answer.statusCode}`);
  return buffer(answer);
}

interface Load {
  /** Responses with 200 only. */
  readonly perSecond: number;
  readonly answers: number;
  readonly failed: number;
}

async function load(url: string, headers: Readonly<Record<string, string>>): Promise<Load> {
  const { errors, timeouts, non2xx, ...result } = await autocannon({
    url,
    headers,
    connections: CONNECTIONS,
    duration: SECONDS,
  });
  return {
    perSecond: result["2xx"] / result.duration,
    answers: result.requests.total,
    failed: errors + timeouts + non2xx,
  };
}

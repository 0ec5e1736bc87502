import autocannon from "autocannon";
import { startBare } from "../server/bare";
import { startNginx } from "../server/nginx";
import { startSite, type Site } from "../site";
import { shown, type Findings, type Measurement } from "../report";
import { median } from "../time";
import { greatest } from "@/lib/numerals/greatest";

const ADDRESSES: Readonly<Record<string, string>> = {
  "a page": "/benchmarks/imagenet-256",
  "a table as CSV": "/api/v1/results.csv",
  "a filtered query": "/api/v1/results.csv?benchmark=imagenet-256&metric=fid",
  "a comparison": "/compare?method=var&method=flowar&method=distilled-decoding",
};
const SECONDS = 5;
const CONNECTIONS = 20;
const STARTS = 3;

interface Throughput {
  readonly perSecond: number;
  readonly p99: number;
  readonly failed: number;
}

/** Measures the responses of the server under load, against a bare Node server and nginx with the same bytes. */
export async function measureServer(): Promise<Findings> {
  const starts: number[] = [];
  for (let run = 0; run < STARTS; run++) {
    const started = await startSite();
    starts.push(started.startedIn);
    await started.stop();
  }
  const site = await startSite();
  const atRest = site.memory();
  const nginx = await startNginx();
  const measurements: Measurement[] = [];
  const underLoad: number[] = [];
  const watch = setInterval(() => underLoad.push(site.memory()), 500);
  try {
    for (const [what, address] of Object.entries(ADDRESSES))
      for (const one of await measureAddress(site, what, address, nginx)) measurements.push(one);
    const loaded = site.memory();
    return {
      measurements: [
        ...measurements,
        { what: "start to the first 200, median", value: median(starts), unit: "ms", beside: `${STARTS} starts` },
        { what: "memory at rest", value: atRest, unit: "MB" },
        {
          what: "memory at most under load",
          value: greatest(underLoad),
          unit: "MB",
          beside: `after it ${shown(loaded)} MB`,
          floor: { atMost: 1_000 },
        },
      ],
      notes: [
        `autocannon from the same machine, ${CONNECTIONS} connections, ${SECONDS} s each`,
        ...(nginx ? [] : ["nginx is not installed, so there is nothing to compare with"]),
      ],
    };
  } finally {
    clearInterval(watch);
    await nginx?.stop();
    await site.stop();
  }
}

async function measureAddress(
  site: Site,
  what: string,
  address: string,
  nginx: Awaited<ReturnType<typeof startNginx>>,
): Promise<Measurement[]> {
  const answer = await fetch(site.base + address);
  const body = Buffer.from(await answer.arrayBuffer());
  const own = await load(site.base + address);
  const bare = await withBare(body, answer.headers.get("content-type") ?? "", load);
  const file = nginx && (await load(nginx.serve(body)));
  const beside = [
    `node:http ${Math.round(bare.perSecond)}/s`,
    ...(file ? [`nginx ${Math.round(file.perSecond)}/s`] : []),
    `${Math.round(body.length / 1e3)} kB`,
  ];
  return [
    { what: `${what}: requests`, value: own.perSecond, unit: "/s", beside: beside.join(", "), floor: { atLeast: 20 } },
    {
      what: `${what}: p99`,
      value: own.p99,
      unit: "ms",
      beside: `node:http ${bare.p99}${file ? `, nginx ${file.p99}` : ""}`,
    },
    { what: `${what}: failed`, value: own.failed, unit: "", floor: { atMost: 0 } },
  ];
}

async function load(url: string): Promise<Throughput> {
  const result = await autocannon({ url, connections: CONNECTIONS, duration: SECONDS });
  return {
    perSecond: result.requests.average,
    p99: result.latency.p99,
    failed: result.errors + result.timeouts + result.non2xx,
  };
}

async function withBare(
  body: Buffer,
  type: string,
  measure: (url: string) => Promise<Throughput>,
): Promise<Throughput> {
  const bare = await startBare(body, type);
  try {
    return await measure(bare.base);
  } finally {
    bare.stop();
  }
}

import path from "node:path";
import { writeCollection } from "../collection/write-collection";
import { copyProject } from "../copy";
import { buildCost } from "../large/build-cost";
import { shown, type Findings } from "../report";
import { startSite } from "../site";
import { median } from "../time";

const RESULTS = 100_000;

/** The number of pages left out of the build that are requested. */
const ASKED = 20;

/** Measures the build of the largest collection of the design, and its server, including pages that are made at their first request. */
export async function measureHuge(): Promise<Findings> {
  const copy = copyProject();
  try {
    const environment = { DATA_DIR: path.join(copy.folder, "invented") };
    const results = writeCollection(RESULTS, environment.DATA_DIR);
    const { cpu, wall, megabytes, memory } = await buildCost(copy.folder, environment);
    const site = await startSite({ folder: copy.folder, by: "scripts/serve.mjs", environment });
    try {
      const sitemap = await (await fetch(`${site.base}/sitemap.xml`)).text();
      const addresses = [...sitemap.matchAll(/<loc>[^<]*(\/methods\/[^<]+)<\/loc>/g)]
        .map(([, address = ""]) => address)
        .slice(-ASKED);
      const first = await timesOf(site.base, addresses);
      const again = await timesOf(site.base, addresses);
      return {
        measurements: [
          {
            what: `building ${shown(results)} results: by the clock`,
            value: wall / 60,
            unit: "min",
            beside: `${shown(cpu)} s of processor time`,
            floor: { atMost: 8 },
          },
          {
            what: `building ${shown(results)} results: what is built`,
            value: megabytes,
            unit: "MB",
            floor: { atMost: 1_200 },
          },
          {
            what: `building ${shown(results)} results: memory at most`,
            value: memory,
            unit: "MB",
            floor: { atMost: 3_000 },
          },
          { what: "start to the first 200", value: site.startedIn, unit: "ms" },
          {
            what: "a page that the build left out, requested for the first time",
            value: median(first),
            unit: "ms",
            beside: `again ${shown(median(again))} ms`,
          },
          { what: "memory after it", value: site.memory(), unit: "MB" },
        ],
        notes: [
          "an invented collection; the build makes the 500 pages with the most results and those of no row, the server makes the others when they are first requested",
        ],
      };
    } finally {
      await site.stop();
    }
  } finally {
    copy.remove();
  }
}

/** Returns milliseconds for each URL. Throws if a status is not 200. */
async function timesOf(base: string, addresses: readonly string[]): Promise<readonly number[]> {
  const times: number[] = [];
  for (const address of addresses) {
    const start = performance.now();
    const answer = await fetch(base + address);
    await answer.arrayBuffer();
    if (answer.status !== 200) throw new Error(`${address} answers ${answer.status}`);
    times.push(performance.now() - start);
  }
  return times;
}

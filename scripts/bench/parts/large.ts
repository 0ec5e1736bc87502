import path from "node:path";
import { writeCollection } from "../collection/write-collection";
import { copyProject } from "../copy";
import { writeBarePages } from "../bytes/bare-pages";
import { buildCost, type BuildCost } from "../large/build-cost";
import { othersWait } from "../large/others-wait";
import { differentComparisons } from "../large/different-comparisons";
import { againstNode } from "../large/ratio-to-node";
import { shown, type Findings, type Measurement } from "../report";
import { startSite } from "../site";

const BUILT = 10_000;
/** The number of different comparisons that are requested in turn. */
const COMPARISONS = 1_000;

/** Measures the costs of large collections, each number with its target. */
export async function measureLarge(): Promise<Findings> {
  const copy = copyProject();
  try {
    const environment = { DATA_DIR: path.join(copy.folder, "invented") };
    const results = writeCollection(BUILT, environment.DATA_DIR);
    const { cpu, wall, megabytes, memory } = await buildCost(copy.folder, environment);
    const bare = await bareBuildCost();
    const built: Measurement[] = [
      {
        what: `building ${shown(results)} results: processor time`,
        value: cpu,
        unit: "s",
        beside: `bare ${shown(bare.cpu)} s; ${shown(wall)} s by the clock, ${shown(memory)} MB of memory`,
        floor: { atMost: 80 },
      },
      {
        what: `building ${shown(results)} results: what is built`,
        value: megabytes,
        unit: "MB",
        floor: { atMost: 120 },
      },
    ];
    return { measurements: [...built, ...(await measureServing(copy.folder, environment))], notes: NOTES };
  } finally {
    copy.remove();
  }
}

/** A shared machine is not equally fast in every hour, which the cost of two bare pages shows. */
async function bareBuildCost(): Promise<BuildCost> {
  const { folder, remove } = writeBarePages();
  try {
    return await buildCost(folder, { NEXT_TELEMETRY_DISABLED: "1" });
  } finally {
    remove();
  }
}

const NOTES = [
  `an invented collection of ${shown(BUILT)} results; \`npm run bench -- reading\` measures how a larger one is read, \`npm run bench -- huge\` how it is built`,
  "bare is the processor time of building two bare Next pages, one with a chart, in the same run: it shows how fast the machine was",
  "floors are the targets of the design; against node:http means answers a second, ours over those of a bare server with the bytes of the first answer",
  "a comparison is made when its address is first requested, and kept with the others up to 48 MB; each row with the first time begins with a server that has none of them, and has no floor, as most of its time is React's and Next's",
];

async function measureServing(
  folder: string,
  environment: Readonly<Record<string, string>>,
): Promise<readonly Measurement[]> {
  const site = await startSite({ folder, by: "scripts/serve.mjs", environment });
  try {
    const { methods, benchmarks } = await idsOf(site.base);
    const comparisons = differentComparisons(methods, COMPARISONS);
    const asJson = comparisons.map((address) => address.replace("/compare", "/api/v1/compare-board.json"));
    const rows: readonly {
      readonly what: string;
      readonly addresses: readonly string[];
      readonly how: "once" | "in turn";
      readonly floor?: number;
    }[] = [
      {
        what: "a comparison, 1,000 different ones, each requested for the first time",
        addresses: comparisons,
        how: "once",
      },
      { what: "a comparison, the same 1,000 in turn", addresses: comparisons, how: "in turn", floor: 0.3 },
      {
        what: "a comparison as JSON, 1,000 different ones, each requested for the first time",
        addresses: asJson,
        how: "once",
      },
      { what: "a comparison as JSON, the same 1,000 in turn", addresses: asJson, how: "in turn", floor: 0.3 },
      {
        what: "a filtered query",
        addresses: [`/api/v1/results.csv?benchmark=${benchmarks[0]}`],
        how: "in turn",
        floor: 0.15,
      },
      { what: "a whole table as CSV", addresses: ["/api/v1/results.csv"], how: "in turn", floor: 0.8 },
    ];
    const ratios: Measurement[] = [];
    for (const { what, addresses, how, floor } of rows) {
      const { site: own, node, bytes, failed } = await againstNode(site.base, addresses, how);
      ratios.push({
        what: `${what}, against node:http`,
        value: own / node,
        unit: ": 1",
        beside: `${shown(own)}/s, ${shown(node)}/s, ${shown(bytes / 1e3)} kB${failed > 0 ? `, ${failed} failed` : ""}`,
        ...(floor !== undefined && { floor: { atLeast: floor } }),
      });
    }
    return [...ratios, ...(await measureWaiting(site.base, methods))];
  } finally {
    await site.stop();
  }
}

/** Requests as many methods as a URL can name. */
async function measureWaiting(base: string, methods: readonly string[]): Promise<readonly Measurement[]> {
  const asked: string[] = [];
  for (const id of methods) if (asked.join("").length + id.length + 8 < 7_900) asked.push(`method=${id}&`);
  const small = [
    "/",
    "/benchmarks",
    "/api/v1/papers.csv",
    `/api/v1/compare-board.json?method=${methods[0]}&method=${methods[1]}`,
  ];
  const found: Measurement[] = [];
  for (const format of ["json", "tex"]) {
    const {
      worst,
      median,
      asked: readers,
      status,
      seconds,
      megabytes,
    } = await othersWait(base, `/api/v1/compare.${format}?${asked.join("").replace(/&$/, "")}`, small);
    const beside = `${asked.length} methods: ${status} after ${shown(seconds)} s, ${shown(megabytes)} MB; ${readers} others asked, median ${shown(median)} ms`;
    found.push({
      what: `a comparison of all methods as ${format} while others read: the longest wait of another`,
      value: worst,
      unit: "ms",
      beside,
      floor: { atMost: 200 },
    });
  }
  return found;
}

async function idsOf(
  base: string,
): Promise<{ readonly methods: readonly string[]; readonly benchmarks: readonly string[] }> {
  const ids = async (table: string, key: string) =>
    (
      (await (await fetch(`${base}/api/v1/${table}.json`)).json()) as { data: readonly Record<string, string>[] }
    ).data.map((row) => row[key] ?? "");
  return { methods: await ids("methods", "method_id"), benchmarks: await ids("benchmarks", "benchmark_id") };
}

import autocannon from "autocannon";
import type { BenchOptions } from "../bench";
import { faultLines } from "../load/fault-lines";
import { hostileRequests } from "../load/hostile-requests";
import { sendInTurn } from "../load/send-in-turn";
import type { Findings } from "../report";
import { startSite } from "../site";
import { greatest } from "@/lib/numerals/greatest";
import { loadInWords } from "../machine";

const GOOD = [
  "/",
  "/benchmarks/imagenet-256",
  "/benchmarks/imagenet-256?scale=log",
  "/compare?method=var&method=flowar",
  "/methods/var",
  "/methods?family=diffusion",
  "/search?q=imagnet",
  "/api/v1/results.csv",
  "/api/v1/results.json?benchmark=imagenet-256",
  "/api/v1/benchmarks/imagenet-256.json",
  "/api/v1/search.json?q=var",
  "/api/v1/compare.csv?method=var&method=flowar",
] as const;
/** One of them is an attacker's. */
const CONNECTIONS = 20;

/** Seconds after which a client gives up, which none should have to. */
const PATIENCE_S = 30;

/** The memory of a warmed-up server may vary by what the next garbage collection frees, but not keep growing. */
const FLAT_MB_A_MINUTE = 15;

/** The megabytes that a small machine has for it. */
const MOST_MB = 1_000;

/** Measures the server at saturation, with one hostile connection in twenty. */
export async function measureLoad({ minutes }: Pick<BenchOptions, "minutes">): Promise<Findings> {
  const before = loadInWords();
  const site = await startSite();
  const answers = new Map<string, number>();
  const failed = new Map<string, number>();
  const good = GOOD.map((path) => ({
    path,
    onResponse: (status: number | undefined) => {
      // A request that was cut off has no status; autocannon counts those.
      if (status !== undefined) answers.set(String(status), (answers.get(String(status)) ?? 0) + 1);
      if (status !== undefined && status !== 200)
        failed.set(`${status} ${path}`, (failed.get(`${status} ${path}`) ?? 0) + 1);
    },
  }));
  const hostile = hostileRequests(await methodIds(site.base));
  const atRest = site.memory();
  const memory: { readonly minute: number; readonly mb: number; readonly all: number }[] = [];
  const start = performance.now();
  const watch = setInterval(
    () => memory.push({ minute: (performance.now() - start) / 60_000, mb: site.ownMemory(), all: site.memory() }),
    1_000,
  );
  const [result, refused] = await Promise.all([
    autocannon({
      url: site.base,
      duration: minutes * 60,
      timeout: PATIENCE_S,
      connections: CONNECTIONS - 1,
      requests: good,
    }),
    sendInTurn(site.base, hostile, { until: start + minutes * 60_000, patience: PATIENCE_S * 1000 }),
  ]);
  clearInterval(watch);
  const printed = faultLines(site.log());
  await site.stop();
  const warm = memory.slice(Math.floor(memory.length / 2));
  const failures = [...failed.values()].reduce((sum, times) => sum + times, 0);
  // 503 with Retry-After means that the lane for large comparisons is full: a refusal, not an error.
  const errors = [...refused.answers]
    .filter(([status]) => Number(status) >= 500 && status !== "503")
    .reduce((sum, [, times]) => sum + times, 0);
  return {
    measurements: [
      {
        what: "requests at saturation",
        value: result.requests.average,
        unit: "/s",
        beside: `${result.requests.total} in ${minutes} min: ${inWords(answers)}; p99 ${result.latency.p99} ms`,
      },
      {
        what: "longest wait of a good request",
        value: result.latency.max,
        unit: "ms",
        beside: `median ${result.latency.p50} ms`,
      },
      {
        what: "good requests that failed",
        value: failures + result.errors,
        unit: "",
        beside: [
          ...failed.keys(),
          `${result.errors} cut off, ${result.timeouts} of them after ${PATIENCE_S} s without an answer`,
        ].join(", "),
        floor: { atMost: 0 },
      },
      {
        what: "hostile requests beside them",
        value: refused.sent,
        unit: "",
        beside: `${inWords(refused.answers)}; longest wait ${Math.round(refused.longest)} ms`,
      },
      { what: "hostile requests answered with an error of the server", value: errors, unit: "", floor: { atMost: 0 } },
      {
        what: "hostile requests without an answer",
        value: refused.unanswered.length,
        unit: "",
        beside: [...new Set(refused.unanswered)].join(", "),
        floor: { atMost: 0 },
      },
      {
        what: "errors in the server's log",
        value: printed.length,
        unit: "",
        beside: printed[0]?.slice(0, 80) ?? "",
        floor: { atMost: 0 },
      },
      { what: "memory at rest", value: atRest, unit: "MB" },
      {
        what: "memory at most under load",
        value: greatest(memory.map(({ mb }) => mb)),
        unit: "MB",
        beside: `with its process for large comparisons ${Math.round(greatest(memory.map(({ all }) => all)))} MB`,
        floor: { atMost: MOST_MB },
      },
      {
        what: "memory at the end",
        value: memory.at(-1)?.mb ?? NaN,
        unit: "MB",
        beside: `with that process ${Math.round(memory.at(-1)?.all ?? NaN)} MB`,
      },
      {
        what: "slope of the memory over the second half",
        value: slopeOf(warm),
        unit: "MB/min",
        floor: { atMost: FLAT_MB_A_MINUTE },
      },
    ],
    notes: [
      `autocannon from the same machine, ${CONNECTIONS} connections, ${minutes} min; hostile requests are those of scripts/bench/load/hostile-requests.ts, one after the other`,
      before,
    ],
  };
}

/** Returns every method of the served collection. */
async function methodIds(base: string): Promise<readonly string[]> {
  const { data } = (await (await fetch(`${base}/api/v1/methods.json`)).json()) as {
    data: readonly { method_id: string }[];
  };
  return data.map(({ method_id }) => method_id);
}

const inWords = (counts: ReadonlyMap<string, number>) =>
  [...counts]
    .toSorted(([one], [other]) => one.localeCompare(other))
    .map(([status, times]) => `${status}: ${times}`)
    .join(", ");

/** Returns the slope by least squares. */
function slopeOf(points: readonly { readonly minute: number; readonly mb: number }[]): number {
  const mean = (pick: (point: (typeof points)[number]) => number) =>
    points.reduce((sum, point) => sum + pick(point), 0) / points.length;
  const [x, y] = [mean(({ minute }) => minute), mean(({ mb }) => mb)];
  const above = points.reduce((sum, { minute, mb }) => sum + (minute - x) * (mb - y), 0);
  return above / points.reduce((sum, { minute }) => sum + (minute - x) ** 2, 0);
}

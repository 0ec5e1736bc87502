import type { RowOf } from "@/lib/catalogue/tables-of";
import { FID, INCEPTION_SCORE, madeMetrics, SPEED_UP } from "./fixed-rows";
import { randomFrom, skewed, type Random } from "./random";

export type ResultRow = RowOf<"results">;

/** The results of a source, before anything is counted or has a checksum. */
export interface DraftSource {
  readonly id: string;
  readonly paper: string;
  readonly kind: RowOf<"sources">["kind"];
  readonly locator: string;
  readonly results: readonly ResultRow[];
}

/** The composition of a collection of a given number of results; the ratios are those of the committed collection. */
export interface Scale {
  readonly results: number;
  readonly papers: number;
  readonly benchmarks: number;
  readonly methods: number;
  readonly metrics: readonly RowOf<"metrics">[];
}

export const scaleOf = (results: number): Scale => ({
  results,
  papers: Math.max(8, Math.round(results / 28)),
  benchmarks: Math.max(8, Math.round(results / 17)),
  methods: Math.max(20, Math.round(results / 12)),
  metrics: madeMetrics(results),
});

const TOPICS = [
  "image-generation",
  "3d-generation",
  "language",
  "time-series",
  "audio",
  "video",
  "generalisation",
  "classification",
  "generative-modelling",
  "systems",
  "decision-making",
] as const;

export const topicAt = (at: number): string => TOPICS[at % TOPICS.length] ?? TOPICS[0];
export const paperId = (at: number) => `paper-${at + 1}`;
export const methodId = (at: number) => `method-${at + 1}`;
export const benchmarkId = (at: number) => `benchmark-${at + 1}`;

/** Creates sources until there are `scale.results` results: for each paper its abstract, then tables of papers that already have one. */
export function draftSources(scale: Scale, seed: number): readonly DraftSource[] {
  const random = randomFrom(seed);
  const sources: DraftSource[] = Array.from({ length: scale.papers }, (_, at) => draftAbstract(random, scale, at));
  let left = scale.results - sources.reduce((sum, { results }) => sum + results.length, 0);
  for (let table = 1; left > 0; table++) {
    const source = draftTable(random, scale, table, left);
    sources.push(source);
    left -= source.results.length;
  }
  return sources;
}

/** Creates an abstract. One in four reports results, and only a few: its method, sometimes a baseline. */
function draftAbstract(random: Random, scale: Scale, at: number): DraftSource {
  const id = `${paperId(at)}-abstract`;
  const method = methodId(at % scale.methods);
  const benchmark = skewed(random, scale.benchmarks);
  const numbers = random.chance(0.25) ? random.whole(1, 3) : 0;
  const results = Array.from({ length: numbers }, (_, nth) => {
    const isRelative = nth === 2;
    const metric = isRelative ? SPEED_UP.metric_id : metricOf(scale, benchmark, nth);
    return result(`${id}-${nth + 1}`, id, method, benchmarkId(benchmark), metric, printed(random), {
      ...(isRelative ? { baseline_method_id: methodId((at + 1) % scale.methods) } : {}),
    });
  });
  return { id, paper: paperId(at), kind: "abstract", locator: "Abstract", results };
}

/** Creates a table: some methods, most of them well known, with a few settings on one benchmark. */
function draftTable(random: Random, scale: Scale, table: number, most: number): DraftSource {
  const paper = paperId(skewed(random, scale.papers, 1.5));
  const id = `${paper}-table-${table}`;
  const benchmark = skewed(random, scale.benchmarks);
  const first = skewed(random, scale.methods);
  const methods = Array.from({ length: random.whole(2, 12) }, (_, nth) =>
    methodId((first + nth * nth) % scale.methods),
  );
  const metrics = [metricOf(scale, benchmark, 0), ...(random.chance(0.5) ? [metricOf(scale, benchmark, 1)] : [])];
  const isForecast = topicAt(benchmark) === "time-series";
  const settings = isForecast ? ["96", "192", "336", "720"] : ["", ...(random.chance(0.3) ? ["8", "64"] : [])];
  const cells = [...new Set(methods)].flatMap((method, at) =>
    settings.flatMap((setting) => metrics.map((metric) => ({ method, at, setting, metric }))),
  );
  const results = cells.slice(0, most).map(({ method, at, setting, metric }, nth) =>
    result(`${id}-${nth + 1}`, id, method, benchmarkId(benchmark), metric, printed(random), {
      conditions: conditionsOf(setting, isForecast, at === 1 && setting === "8" ? (methods[0] ?? null) : null),
    }),
  );
  const kind = random.chance(0.6) ? "paper" : random.chance(0.5) ? "repository" : "citation";
  return { id, paper, kind, locator: `Table ${table}`, results };
}

function conditionsOf(setting: string, isForecast: boolean, teacher: string | null): ResultRow["conditions"] {
  if (setting === "") return [];
  if (isForecast) return [{ key: "horizon", value: setting }];
  return [{ key: "steps", value: setting }, ...(teacher === null ? [] : [{ key: "teacher", value: teacher }])];
}

/** Returns a metric of a benchmark. Each benchmark has its own metrics; every fifth is measured like image generation. */
function metricOf({ metrics }: Scale, benchmark: number, nth: number): string {
  if (benchmark % 5 === 0) return [FID, INCEPTION_SCORE][nth % 2]?.metric_id ?? "fid";
  return metrics[(benchmark * 2 + nth) % metrics.length]?.metric_id ?? "fid";
}

/** Returns two decimals as most tables print, or one or none as some do, so that values tie. */
const printed = (random: Random) => (random.next() * 100).toFixed(random.one([2, 2, 2, 1, 1, 0]));

export function result(
  result_id: string,
  source_id: string,
  method_id: string,
  benchmark_id: string,
  metric_id: string,
  value: string,
  more: Partial<ResultRow> = {},
): ResultRow {
  return {
    result_id,
    source_id,
    method_id,
    configuration: null,
    benchmark_id,
    metric_id,
    value: { text: value, number: Number(value) },
    qualifier: "exact",
    spread: null,
    spread_kind: null,
    baseline_method_id: null,
    baseline_configuration: null,
    conditions: [],
    origin: "not-stated",
    standing: "main",
    emphasis: null,
    evidence: `${method_id} reaches ${value}`,
    note: null,
    ...more,
  };
}

import { READ_IN_PART } from "./absent";
import { groupsOf } from "@/lib/catalogue/group";
import type { Catalogue, Result, RowOf } from "@/lib/catalogue/catalogue";

export const MISSING_REASONS = [
  "not in this abstract",
  "not in the sources read",
  READ_IN_PART,
  "stated without a number",
  "only as a ratio",
  "not applicable",
] as const;

/** A method that a leaderboard cannot draw, or a paper whose claim names no method. */
export interface Missing {
  readonly method: RowOf<"methods"> | null;
  readonly paper: RowOf<"papers"> | null;
  readonly reason: (typeof MISSING_REASONS)[number];
  /** The words of the source in place of a number, with the source; null if there are none. */
  readonly claim: { readonly evidence: string; readonly note: string; readonly source: RowOf<"sources"> } | null;
}

const byMethod = groupsOf(({ method }: Result) => [method]);
const byBaseline = groupsOf(({ baseline }: Result) => (baseline === null ? [] : [baseline.method]));
const papersByTopic = groupsOf(({ topic }: RowOf<"papers">) => [topic]);
const claimsByBenchmark = groupsOf(({ benchmark_id }: RowOf<"claims">) =>
  benchmark_id === null ? [] : [benchmark_id],
);

/**
 * Returns who is not on the leaderboard of one benchmark and metric, and why: every method that has another result on the benchmark, and every
 * abstract that claims something on it in words (claims.csv).
 */
export function selectMissing(
  catalogue: Catalogue,
  benchmark: RowOf<"benchmarks">,
  metric: RowOf<"metrics">,
): readonly Missing[] {
  const onBenchmark = catalogue.resultsOfBenchmark.get(benchmark.benchmark_id) ?? [];
  const results = onBenchmark.filter((result) => result.metric === metric);
  const drawn = new Set(results.map(({ method }) => method.method_id));
  const claims = claimsOn(catalogue, benchmark, metric).filter(
    ({ method_id }) => method_id === null || !drawn.has(method_id),
  );
  const accounted = new Set([...drawn, ...claims.map(({ method_id }) => method_id)]);
  const others = [...new Set(onBenchmark.map(({ method }) => method))].filter(
    ({ method_id }) => !accounted.has(method_id),
  );
  const inWords = claims.map((claim): Missing => {
    const source = catalogue.sources.get(claim.source_id) ?? null;
    return {
      method: claim.method_id === null ? null : (catalogue.methods.get(claim.method_id) ?? null),
      paper: source && (catalogue.papers.get(source.paper_id) ?? null),
      reason: "stated without a number",
      claim: source && claim.evidence !== null ? { evidence: claim.evidence, note: claim.note, source } : null,
    };
  });
  const withResults = others.map(
    (method): Missing => ({
      method,
      paper: paperOf(catalogue, method, onBenchmark),
      reason: whyMissing(catalogue, method, { benchmark, metric, results }),
      claim: null,
    }),
  );
  return [...inWords, ...withResults];
}

/** Results of one benchmark and metric: all of them, or those of one axis. */
export interface Place {
  readonly benchmark: RowOf<"benchmarks">;
  readonly metric: RowOf<"metrics">;
  readonly results: readonly Result[];
}

/**
 * Returns why a method has no result among those of a place:
 * - stated without a number: its abstract claims something there in words;
 * - not applicable: results of the place are relative to the method;
 * - only as a ratio: the metric is absolute and all results of the method on the benchmark are relative;
 * - source read in part: a source of its results on the benchmark may print a result that is not in the collection;
 * - not in this abstract: otherwise, if only abstracts were read for its results on the benchmark;
 * - not in the sources read: otherwise.
 */
export function whyMissing(
  catalogue: Catalogue,
  method: RowOf<"methods">,
  { benchmark, metric, results }: Place,
): Missing["reason"] {
  const own = byMethod(catalogue.resultsOfBenchmark.get(benchmark.benchmark_id) ?? []).get(method) ?? [];
  if (claimsOn(catalogue, benchmark, metric).some(({ method_id }) => method_id === method.method_id))
    return "stated without a number";
  if (byBaseline(results).has(method)) return "not applicable";
  if (metric.kind === "absolute" && own.length > 0 && own.every((result) => result.metric.kind === "relative"))
    return "only as a ratio";
  if (own.some(({ source }) => source.reading === "part")) return READ_IN_PART;
  return own.every(({ kind }) => kind === "abstract") ? "not in this abstract" : "not in the sources read";
}

/** Returns papers filed under the benchmark's topic whose sources report nothing on it; empty if no other paper can share the benchmark. */
export function selectSilentPapers(catalogue: Catalogue, benchmark: RowOf<"benchmarks">): readonly RowOf<"papers">[] {
  // Unfiled benchmarks and papers have no topic in common.
  if (benchmark.dataset === null || benchmark.topic === "unfiled") return [];
  const speaking = new Set(
    (catalogue.resultsOfBenchmark.get(benchmark.benchmark_id) ?? []).map(({ paper }) => paper.paper_id),
  );
  for (const claim of claimsByBenchmark(catalogue.tables.claims).get(benchmark.benchmark_id) ?? [])
    speaking.add(catalogue.sources.get(claim.source_id)?.paper_id ?? "");
  return (papersByTopic(catalogue.tables.papers).get(benchmark.topic) ?? []).filter(
    ({ paper_id }) => !speaking.has(paper_id),
  );
}

function claimsOn(
  catalogue: Catalogue,
  benchmark: RowOf<"benchmarks">,
  metric: RowOf<"metrics">,
): readonly RowOf<"claims">[] {
  const claims = claimsByBenchmark(catalogue.tables.claims).get(benchmark.benchmark_id) ?? [];
  return claims.filter(
    ({ reason, metric_id }) =>
      reason === "stated-without-number" && (metric_id === null || metric_id === metric.metric_id),
  );
}

/** Returns the paper that proposes a method or, if it is not in the collection, the first that reports on it; null if there is none. */
function paperOf(
  catalogue: Catalogue,
  method: RowOf<"methods">,
  onBenchmark: readonly Result[],
): RowOf<"papers"> | null {
  const own = method.paper_id === null ? undefined : catalogue.papers.get(method.paper_id);
  return own ?? byMethod(onBenchmark).get(method)?.[0]?.paper ?? null;
}

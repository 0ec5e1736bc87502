import type { Catalogue, Result, RowOf } from "@/lib/catalogue/catalogue";
import type { SourceKind } from "@/lib/tables/sources";
import { selectLeaderboard, shownOf, type Leaderboard } from "./leaderboard";
import { selectMissing, selectSilentPapers } from "@/lib/report/gap/missing";
import { narrowed } from "@/lib/report/question/narrowed";
import type { RowFilter } from "@/lib/report/question/row-filter";
import { FIRST_LOOK, type RowChoice } from "./shown";

/** The requested part of a benchmark; empty lists stand for everything. */
export interface BenchmarkQuestion extends RowChoice {
  readonly metrics: readonly string[];
  readonly kinds: readonly SourceKind[];
  /** Which results count; all of them if absent. */
  readonly filter?: RowFilter;
  /** Only comparison groups under these conditions, as in `PlaceFilter`; all of them if empty or absent. */
  readonly conditions?: readonly string[];
}

/** Every metric from every kind of source, with the rows that a reader sees first. */
export const WHOLE_BENCHMARK: BenchmarkQuestion & { readonly conditions: readonly string[] } = {
  metrics: [],
  kinds: [],
  conditions: [],
  ...FIRST_LOOK,
};

export interface BenchmarkAnswer {
  readonly benchmark: RowOf<"benchmarks">;
  /** One for each metric that has results, in the order of `selectMetricsOf`. */
  readonly leaderboards: readonly Leaderboard[];
  /** Papers of the same topic whose sources report nothing on the benchmark. */
  readonly silent: readonly RowOf<"papers">[];
}

/** Returns everything reported on a benchmark, or null for an id that is not in the collection. */
export function selectBenchmark(
  catalogue: Catalogue,
  id: string,
  question: BenchmarkQuestion = WHOLE_BENCHMARK,
): BenchmarkAnswer | null {
  const benchmark = catalogue.benchmarks.get(id);
  if (benchmark === undefined) return null;
  const kept = narrowed(catalogue, question);
  const ofSources = narrowed(catalogue, { kinds: question.kinds });
  const asked = selectMetricsOf(kept, id).filter(
    ({ metric_id }) => question.metrics.length === 0 || question.metrics.includes(metric_id),
  );
  return {
    benchmark,
    // A result that a filter leaves out is not missing.
    leaderboards: asked.map((metric) => ({
      ...selectLeaderboard(kept, benchmark, metric, question),
      missing: selectMissing(ofSources, benchmark, metric),
    })),
    silent: selectSilentPapers(ofSources, benchmark),
  };
}

/**
 * Returns the metrics that have results on a benchmark, in the order of metrics.csv. Relative metrics come last, because a benchmark is known for
 * values that need no baseline.
 */
export function selectMetricsOf(catalogue: Catalogue, benchmark: string): readonly RowOf<"metrics">[] {
  const used = new Set((catalogue.resultsOfBenchmark.get(benchmark) ?? []).map(({ metric }) => metric));
  const metrics = catalogue.tables.metrics.filter((metric) => used.has(metric));
  return metrics.toSorted((a, b) => Number(a.kind === "relative") - Number(b.kind === "relative"));
}

/** Returns the results of an answer that a page shows, in its order. */
export function resultsOf({ leaderboards }: Pick<BenchmarkAnswer, "leaderboards">): readonly Result[] {
  return leaderboards.flatMap(({ panels }) => panels.flatMap((panel) => shownOf(panel).map(({ result }) => result)));
}

import type { Catalogue, Result, RowOf } from "@/lib/catalogue/catalogue";
import type { SourceKind } from "@/lib/tables/sources";
import { selectLeaderboard, shownOf, type Leaderboard } from "./leaderboard";
import { selectMissing, selectSilentPapers } from "@/lib/report/gap/missing";
import { narrowed } from "@/lib/report/question/narrowed";
import type { RowFilter } from "@/lib/report/question/row-filter";
import { FIRST_LOOK, type RowChoice } from "./shown";

/** Which part of a benchmark is asked for; empty lists stand for everything. */
export interface BenchmarkQuestion extends RowChoice {
  readonly metrics: readonly string[];
  readonly kinds: readonly SourceKind[];
  /** Which results count; all of them where it is left out. */
  readonly filter?: RowFilter;
  /** Only comparison groups under these conditions, as in `PlaceFilter`; all of them where it is empty or left out. */
  readonly conditions?: readonly string[];
}

/** Every metric, from every kind of source, as a reader first meets it. */
export const WHOLE_BENCHMARK: BenchmarkQuestion & { readonly conditions: readonly string[] } = { metrics: [], kinds: [], conditions: [], ...FIRST_LOOK };

export interface BenchmarkAnswer {
  readonly benchmark: RowOf<"benchmarks">;
  /** One for each metric that has results, in the order of `selectMetricsOf`. */
  readonly leaderboards: readonly Leaderboard[];
  /** Papers of the same topic whose sources say nothing about the benchmark. */
  readonly silent: readonly RowOf<"papers">[];
}

/** Everything reported on a benchmark. Returns null for an id that the collection does not hold. */
export function selectBenchmark(catalogue: Catalogue, id: string, question: BenchmarkQuestion = WHOLE_BENCHMARK): BenchmarkAnswer | null {
  const benchmark = catalogue.benchmarks.get(id);
  if (benchmark === undefined) return null;
  const kept = narrowed(catalogue, question);
  const ofSources = narrowed(catalogue, { kinds: question.kinds });
  const asked = selectMetricsOf(kept, id).filter(({ metric_id }) => question.metrics.length === 0 || question.metrics.includes(metric_id));
  return {
    benchmark,
    // What a filter leaves out is not missing.
    leaderboards: asked.map((metric) => ({ ...selectLeaderboard(kept, benchmark, metric, question), missing: selectMissing(ofSources, benchmark, metric) })),
    silent: selectSilentPapers(ofSources, benchmark),
  };
}

/**
 * The metrics that have results on a benchmark, in the order of metrics.csv; those that are relative come last, because what
 * stands alone is what a benchmark is known for.
 */
export function selectMetricsOf(catalogue: Catalogue, benchmark: string): readonly RowOf<"metrics">[] {
  const used = new Set((catalogue.resultsOfBenchmark.get(benchmark) ?? []).map(({ metric }) => metric));
  const metrics = catalogue.tables.metrics.filter((metric) => used.has(metric));
  return metrics.toSorted((a, b) => Number(a.kind === "relative") - Number(b.kind === "relative"));
}

/** The results of an answer that a page shows, in its order. */
export function resultsOf({ leaderboards }: Pick<BenchmarkAnswer, "leaderboards">): readonly Result[] {
  return leaderboards.flatMap(({ panels }) => panels.flatMap((panel) => shownOf(panel).map(({ result }) => result)));
}

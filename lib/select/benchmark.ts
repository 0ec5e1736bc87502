import type { Catalogue, Figure, RowOf } from "@/lib/catalogue/catalogue";
import type { SourceKind } from "@/lib/tables/sources";
import { selectLeaderboard, type Leaderboard } from "./leaderboard";
import { selectSilentPapers } from "./missing";

/** Which part of a benchmark is asked for; empty lists stand for everything. */
export interface BenchmarkQuestion {
  readonly metrics: readonly string[];
  readonly kinds: readonly SourceKind[];
}

export interface BenchmarkAnswer {
  readonly benchmark: RowOf<"benchmarks">;
  /** One for each metric that has figures, in the order of metrics.csv. */
  readonly leaderboards: readonly Leaderboard[];
  /** Papers of the same topic whose sources say nothing about the benchmark. */
  readonly silent: readonly RowOf<"papers">[];
}

/** Everything reported on a benchmark. Returns null for an id that the collection does not hold. */
export function selectBenchmark(catalogue: Catalogue, id: string, question: BenchmarkQuestion = { metrics: [], kinds: [] }): BenchmarkAnswer | null {
  const benchmark = catalogue.benchmarks.get(id);
  if (benchmark === undefined) return null;
  const asked = selectMetricsOf(catalogue, id).filter(({ metric_id }) => question.metrics.length === 0 || question.metrics.includes(metric_id));
  return {
    benchmark,
    leaderboards: asked.map((metric) => selectLeaderboard(catalogue, benchmark, metric, question.kinds)),
    silent: selectSilentPapers(catalogue, benchmark),
  };
}

/** The metrics that have figures on a benchmark, in the order of metrics.csv. */
export function selectMetricsOf(catalogue: Catalogue, benchmark: string): readonly RowOf<"metrics">[] {
  const used = new Set((catalogue.figuresOfBenchmark.get(benchmark) ?? []).map(({ metric }) => metric));
  return catalogue.tables.metrics.filter((metric) => used.has(metric));
}

/** The figures of an answer in the order in which a page shows them. */
export function figuresOf({ leaderboards }: Pick<BenchmarkAnswer, "leaderboards">): readonly Figure[] {
  return leaderboards.flatMap(({ panels }) => panels.flatMap(({ entries }) => entries.map(({ figure }) => figure)));
}

import type { Catalogue, Result, RowOf } from "@/lib/catalogue/catalogue";
import { once } from "@/lib/catalogue/once";
import type { AxisTerm } from "@/lib/format/axis-words";

/**
 * Returns the terms that distinguish an axis from the others of its benchmark and metric: baseline and `match` conditions, including those that other
 * results state and these do not. Empty if there is nothing to distinguish.
 */
export const axisTerms = (catalogue: Catalogue, result: Result): readonly AxisTerm[] => [
  ...statedTerms(result),
  ...[...statedOn(catalogue, result)]
    .filter((condition) => !matching(result).includes(condition))
    .map((condition): AxisTerm => ({ kind: "silence", condition })),
];

/** Returns those terms that the result states itself. */
export const statedTerms = (result: Result): readonly AxisTerm[] => [
  ...asideTerms(result),
  ...baselineTerms(result),
  ...result.conditions
    .filter(({ condition }) => condition.role === "match")
    .map((stated): AxisTerm => ({ kind: "condition", stated })),
];

/** Returns a term for ablations or summaries of one table; empty for main results. */
export const asideTerms = (result: Result): readonly AxisTerm[] =>
  result.standing === "main" ? [] : [{ kind: "aside", of: result }];

/** Returns the baseline of relative results as a term; empty for absolute ones. */
export const baselineTerms = (result: Result): readonly AxisTerm[] =>
  result.baseline === null ? [] : [{ kind: "baseline", of: result }];

const matching = ({ conditions }: Result) =>
  conditions.map(({ condition }) => condition).filter(({ role }) => role === "match");

const known = once<Catalogue, Map<string, ReadonlySet<RowOf<"conditions">>>>(() => new Map());

/** Returns the `match` conditions that any result of a benchmark and metric states. */
function statedOn(catalogue: Catalogue, { benchmark, metric }: Result): ReadonlySet<RowOf<"conditions">> {
  const cache = known(catalogue);
  const key = `${benchmark.benchmark_id} ${metric.metric_id}`;
  const onBenchmark = catalogue.resultsOfBenchmark.get(benchmark.benchmark_id) ?? [];
  const found = cache.get(key) ?? new Set(onBenchmark.filter((other) => other.metric === metric).flatMap(matching));
  cache.set(key, found);
  return found;
}

import type { Catalogue, RowOf } from "@/lib/catalogue/catalogue";
import { groupBy } from "@/lib/catalogue/group";
import { once } from "@/lib/catalogue/once";
import { selectMetricsOf } from "@/lib/report/leaderboard/benchmark";
import { axisKey } from "@/lib/select/rank/verdict";

const known = once<Catalogue, Map<string, readonly RowOf<"metrics">[]>>(() => new Map());

/**
 * Returns the metrics of a benchmark, first the one by which most results can be compared, which lists show. Relative metrics come last, and equal
 * ones keep the order of metrics.csv.
 */
export function metricsBySize(catalogue: Catalogue, benchmark: string): readonly RowOf<"metrics">[] {
  const cache = known(catalogue);
  const found = cache.get(benchmark) ?? bySize(catalogue, benchmark);
  cache.set(benchmark, found);
  return found;
}

function bySize(catalogue: Catalogue, benchmark: string): readonly RowOf<"metrics">[] {
  const results = (catalogue.resultsOfBenchmark.get(benchmark) ?? []).filter(({ standing }) => standing === "main");
  const sizes = new Map<RowOf<"metrics">, number>();
  for (const axis of groupBy(results, axisKey).values()) {
    const metric = axis[0]?.metric;
    if (metric) sizes.set(metric, Math.max(sizes.get(metric) ?? 0, axis.length));
  }
  const isRelative = ({ kind }: RowOf<"metrics">) => Number(kind === "relative");
  return selectMetricsOf(catalogue, benchmark).toSorted(
    (a, b) => isRelative(a) - isRelative(b) || (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0),
  );
}

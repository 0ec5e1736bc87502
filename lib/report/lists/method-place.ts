import type { Catalogue } from "@/lib/catalogue/catalogue";
import { groupBy } from "@/lib/catalogue/group";
import { onLargestAxis, standingOn, type Standing } from "@/lib/select/rank/axes";
import { metricsBySize } from "./main-metric";
import type { Ranked } from "@/lib/select/rank/rank";

/** The place of the best result of a method in its comparison group. */
export interface MethodPlace extends Standing {
  /** The method's own first row in the group. */
  readonly own: Ranked;
  /** The number of ranked configurations of the group. */
  readonly of: number;
}

/**
 * Returns the place of a method on the benchmark with most of its results: by the metric by which most results there can be compared, out of those
 * that the method itself is measured in, on the largest axis. Returns null if the method has no row there: a reference, or a method with only
 * ablations and summaries.
 */
export function selectMethodPlace(catalogue: Catalogue, method: string): MethodPlace | null {
  const results = (catalogue.resultsOfMethod.get(method) ?? []).filter(({ standing }) => standing === "main");
  const most = [...groupBy(results, ({ benchmark }) => benchmark)].toSorted(([, a], [, b]) => b.length - a.length)[0];
  if (most === undefined) return null;
  const [benchmark, there] = most;
  const [metric] = metricsBySize(catalogue, benchmark.benchmark_id).filter((one) =>
    there.some((result) => result.metric === one),
  );
  const on = onLargestAxis(
    catalogue,
    there.filter((result) => result.metric === metric),
  );
  if (on === null) return null;
  const standing = standingOn(catalogue, on);
  const own = standing.rows.find(({ result }) => result.method.method_id === method);
  return own ? { ...standing, own, of: standing.rows.filter(({ rank }) => rank !== null).length } : null;
}

import type { Catalogue } from "@/lib/catalogue/catalogue";
import { groupBy } from "@/lib/catalogue/group";
import { onLargestAxis, standingOn, type Standing } from "@/lib/select/rank/axes";
import { metricsBySize } from "./main-metric";
import type { Ranked } from "@/lib/select/rank/rank";

/** Where the best result of a method stands among all of its axis. */
export interface MethodPlace extends Standing {
  /** The method's own first row there. */
  readonly own: Ranked;
  /** How many configurations have a rank there. */
  readonly of: number;
}

/**
 * The place of a method on the benchmark that it has most results on: by the metric that most results there can
 * be compared by and that it is measured in as itself, on the largest axis. Null where it has no result of its own, such as a reference or what was only studied in parts.
 */
export function selectMethodPlace(catalogue: Catalogue, method: string): MethodPlace | null {
  const results = (catalogue.resultsOfMethod.get(method) ?? []).filter(({ standing }) => standing === "main");
  const most = [...groupBy(results, ({ benchmark }) => benchmark)].toSorted(([, a], [, b]) => b.length - a.length)[0];
  if (most === undefined) return null;
  const [benchmark, there] = most;
  const [metric] = metricsBySize(catalogue, benchmark.benchmark_id).filter((one) => there.some((result) => result.metric === one));
  const on = onLargestAxis(catalogue, there.filter((result) => result.metric === metric));
  if (on === null) return null;
  const standing = standingOn(catalogue, on);
  const own = standing.rows.find(({ result }) => result.method.method_id === method);
  return own ? { ...standing, own, of: standing.rows.filter(({ rank }) => rank !== null).length } : null;
}

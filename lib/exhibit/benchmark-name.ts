import { DEFAULT_BENCHMARK_VIEW, writeBenchmarkView, type BenchmarkView } from "@/lib/view/views/benchmark-view";
import { viewName } from "./view-name";

/** The name of the files of the list of a benchmark, which has no group of its own, columns or order. */
export const benchmarkListName = (id: string, view: BenchmarkView): string => benchmarkName(id, { ...view, panel: "", columns: [], sort: "" });

/** The name of the files of a view of a benchmark; scale and chart change none of them. */
export function benchmarkName(id: string, { metrics, kinds, conditions, rows, group, panel, columns, sort, filter }: BenchmarkView): string {
  const chosen = [...(rows === "all" ? ["all"] : []), ...(group === "none" ? [] : ["by", group]), ...(panel === "" ? [] : [panel])];
  return viewName([id, ...metrics, ...kinds, ...conditions, ...chosen], writeBenchmarkView({ ...DEFAULT_BENCHMARK_VIEW, columns, sort, filter }));
}

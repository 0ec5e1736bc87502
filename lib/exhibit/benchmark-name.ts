import { DEFAULT_BENCHMARK_VIEW, writeBenchmarkView, type BenchmarkView } from "@/lib/view/views/benchmark-view";
import { viewName } from "./view-name";

/** Names the files of the list of a benchmark. A list has no group of its own, columns or order, so they are left out of the name. */
export const benchmarkListName = (id: string, view: BenchmarkView): string =>
  benchmarkName(id, { ...view, panel: "", columns: [], sort: "" });

/** Names the files of a view of a benchmark. Scale and chart do not change the name. */
export function benchmarkName(
  id: string,
  { metrics, kinds, conditions, rows, group, panel, columns, sort, filter }: BenchmarkView,
): string {
  const chosen = [
    ...(rows === "all" ? ["all"] : []),
    ...(group === "none" ? [] : ["by", group]),
    ...(panel === "" ? [] : [panel]),
  ];
  return viewName(
    [id, ...metrics, ...kinds, ...conditions, ...chosen],
    writeBenchmarkView({ ...DEFAULT_BENCHMARK_VIEW, columns, sort, filter }),
  );
}

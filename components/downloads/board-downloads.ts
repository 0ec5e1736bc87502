import type { Leaderboard } from "@/lib/report/leaderboard/leaderboard";
import { benchmarkBoardHref, benchmarkDataHref } from "@/lib/view/address/addresses";
import type { BenchmarkView } from "@/lib/view/views/benchmark-view";
import type { Download } from "./downloads";
import { boardViewDownloads, viewDownloads } from "./view-downloads";

/** Returns the results of one metric of a view as files, exactly those that are shown. */
export function boardDownloads({ benchmark, metric }: Leaderboard, view: BenchmarkView): readonly Download[] {
  const ofMetric = { ...view, metrics: [metric.metric_id] };
  return viewDownloads((format) => benchmarkDataHref(benchmark.benchmark_id, format, ofMetric), "list-wide");
}

/** Returns the board of a view of a benchmark as files, in its columns, rows and order; the file with a row for each method contains all methods. */
export const shownBoardDownloads = (
  benchmark: string,
  view: BenchmarkView,
  isByConfiguration: boolean,
): readonly Download[] =>
  boardViewDownloads(
    (format, form) => benchmarkBoardHref(benchmark, format, view, form),
    isByConfiguration ? benchmarkBoardHref(benchmark, "tex", { ...view, rows: "all" }, "board") : null,
  );

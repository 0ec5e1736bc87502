import type { Leaderboard } from "@/lib/select/leaderboard";
import { benchmarkDataHref } from "@/lib/view/addresses";
import type { BenchmarkView } from "@/lib/view/benchmark-view";
import type { Download } from "./downloads";
import { viewDownloads } from "./view-downloads";

/** The figures of one metric of a view as files, exactly those that are shown. */
export function boardDownloads({ benchmark, metric }: Leaderboard, view: BenchmarkView): readonly Download[] {
  const ofMetric = { ...view, metrics: [metric.metric_id] };
  return viewDownloads((format) => benchmarkDataHref(benchmark.benchmark_id, format, ofMetric));
}

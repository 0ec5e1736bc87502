import type { Leaderboard } from "@/lib/select/leaderboard";
import { benchmarkDataHref } from "@/lib/view/addresses";
import type { BenchmarkView } from "@/lib/view/benchmark-view";
import type { Download } from "./downloads";

/** The figures of one metric of a view as files, exactly those that are shown. */
export function boardDownloads({ benchmark, metric }: Leaderboard, view: BenchmarkView): readonly Download[] {
  const ofMetric = { ...view, metrics: [metric.metric_id] };
  return [
    { name: "CSV", href: benchmarkDataHref(benchmark.benchmark_id, "csv", ofMetric) },
    { name: "JSON", href: benchmarkDataHref(benchmark.benchmark_id, "json", ofMetric) },
  ];
}

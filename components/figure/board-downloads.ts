import type { Leaderboard } from "@/lib/select/leaderboard";
import type { SourceKind } from "@/lib/tables/sources";
import { benchmarkDataHref } from "@/lib/view/addresses";
import type { Download } from "./downloads";

/** The figures of a benchmark and metric, from sources of the given kinds, as files. */
export function boardDownloads({ benchmark, metric }: Leaderboard, kinds: readonly SourceKind[]): readonly Download[] {
  const question = { metric: [metric.metric_id], kind: kinds };
  return [
    { name: "CSV", href: benchmarkDataHref(benchmark.benchmark_id, "csv", question) },
    { name: "JSON", href: benchmarkDataHref(benchmark.benchmark_id, "json", question) },
  ];
}

import type { Part } from "@/components/page/contents";
import type { BenchmarkReport, ReportGroup } from "@/lib/report/benchmark-report";

/** Returns the parts of a benchmark's page for its list of contents. */
export function benchmarkParts(
  { leaderboard, groups, asides }: BenchmarkReport,
  chosen: ReportGroup,
  hasViews: boolean,
): readonly Part[] {
  const hasOther = (all: readonly ReportGroup[]) => all.some((group) => group !== chosen);
  const parts: readonly (Part | false)[] = [
    { id: "board", name: leaderboard?.metric.name ?? "Results" },
    hasViews && { id: "trade-offs", name: "Trade-offs" },
    hasOther(groups) && { id: "groups", name: "Other comparison groups" },
    hasOther(asides) && { id: "ablations", name: "Ablations and summaries" },
    { id: "about", name: "About these results" },
    { id: "take", name: "Take it with you" },
  ];
  return parts.filter((part) => part !== false);
}

import type { Catalogue } from "@/lib/catalogue/catalogue";
import { once } from "@/lib/catalogue/once";
import { WHOLE_BENCHMARK } from "@/lib/report/leaderboard/benchmark";
import { selectBenchmarks } from "@/lib/report/lists/benchmarks";
import { metricsBySize } from "@/lib/report/lists/main-metric";
import { selectTradeOffs, type TradeOff } from "@/lib/report/leaderboard/trade-off";
import { selectBenchmarkReport, type BenchmarkReport, type ReportGroup } from "./benchmark-report";

/** The comparison group that the home page opens with. */
export interface Front {
  readonly report: BenchmarkReport;
  readonly group: ReportGroup;
  /** The metric against a cost in that group; null if no result of the collection can be drawn against a cost. */
  readonly tradeOff: TradeOff | null;
}

/** Fewer points, or points of one method, do not show a field. */
const FEWEST = { points: 3, methods: 2 };

/**
 * Returns the benchmark whose main comparison group has most configurations, among those that can be drawn against a cost; otherwise the one with
 * most results. Returns null for a collection without results.
 */
export const selectFront = once((catalogue: Catalogue): Front | null => {
  const byResults = selectBenchmarks(catalogue).filter(({ results }) => results > 0);
  let front: Front | null = null;
  for (const { benchmark, results } of byResults) {
    // No group has more configurations than its benchmark has results, so the remaining benchmarks cannot be larger.
    if (front?.tradeOff && front.group.counts.configurations >= results) break;
    const found = frontOf(catalogue, benchmark.benchmark_id);
    if (found && (front === null || isLarger(found, front))) front = found;
  }
  return front;
});

function isLarger(a: Front, b: Front): boolean {
  if (a.tradeOff === null || b.tradeOff === null) return a.tradeOff !== null && b.tradeOff === null;
  return a.group.counts.configurations > b.group.counts.configurations;
}

function frontOf(catalogue: Catalogue, id: string): Front | null {
  const [metric] = metricsBySize(catalogue, id);
  const report =
    metric === undefined
      ? null
      : selectBenchmarkReport(catalogue, id, { ...WHOLE_BENCHMARK, metrics: [metric.metric_id], panel: "" });
  if (metric === undefined || report === null || report.chosen === null) return null;
  const [tradeOff = null] = selectTradeOffs(metric, report.chosen.lead)
    .filter((one) => one.isRanked && one.points.length >= FEWEST.points && methodsIn(one) >= FEWEST.methods)
    .toSorted((a, b) => methodsIn(b) - methodsIn(a) || b.points.length - a.points.length);
  return { report, group: report.chosen, tradeOff };
}

const methodsIn = ({ points }: TradeOff) => new Set(points.map(({ result }) => result.method)).size;

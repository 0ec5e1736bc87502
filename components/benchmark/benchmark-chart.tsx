import { ShownChartFigure } from "@/components/charts/caption/shown-chart-figure";
import type { BenchmarkReport, ReportGroup } from "@/lib/report/benchmark-report";
import { benchmarkPageHref } from "@/lib/view/address/plain-addresses";
import { benchmarkChart } from "@/lib/view/chart/benchmark-charts";
import { writeBenchmarkView, type BenchmarkView } from "@/lib/view/views/benchmark-view";
import { DEFAULT_CHART_VIEW } from "@/lib/view/views/chart-view";

/** The only chart of a benchmark's page; renders nothing if it would have fewer than three marks, which the sentence above states better. */
export function BenchmarkChart({
  report,
  group,
  view,
}: {
  readonly report: BenchmarkReport;
  readonly group: ReportGroup;
  readonly view: BenchmarkView;
}) {
  const chart = benchmarkChart(report, group, view);
  if (chart === null) return null;
  const query = writeBenchmarkView({ ...view, chart: DEFAULT_CHART_VIEW });
  return (
    <ShownChartFigure
      chart={chart}
      view={view.chart}
      page={benchmarkPageHref(report.benchmark.benchmark_id)}
      query={query}
    />
  );
}

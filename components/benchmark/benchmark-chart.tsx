import { Chart } from "@/components/charts/chart";
import { rankedPicture } from "@/components/figure/picture-facts";
import { Still } from "@/components/page/still";
import { directionWords } from "@/lib/format/words";
import type { BenchmarkReport, ReportGroup } from "@/lib/report/benchmark-report";
import type { BenchmarkView } from "@/lib/view/benchmark-view";
import { reportChart } from "@/lib/view/report-chart";
import styles from "./benchmark.module.css";

/** The one chart of a benchmark's page; nothing where fewer marks than three say it worse than the sentence above. */
export function BenchmarkChart({ report, group, view }: { readonly report: BenchmarkReport; readonly group: ReportGroup; readonly view: BenchmarkView }) {
  const chart = reportChart(report, group, view);
  if (chart === null || report.leaderboard === null) return null;
  const { leaderboard } = report;
  const { refusal } = chart.series.axis;
  return (
    <figure className={styles.chart} aria-label={chart.series.name}>
      <Still as="figcaption">
        <b>{chart.title}</b>
        {group.leadTitle && `, ${group.leadTitle}`}; {directionWords(leaderboard.metric.direction)}.{refusal && ` Drawn on a linear axis: ${refusal}.`}
      </Still>
      <Chart series={chart.series} picture={rankedPicture(leaderboard, group.lead, chart.group, view)} />
    </figure>
  );
}

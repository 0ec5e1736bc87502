import { BenchmarkBoard } from "@/components/benchmark/benchmark-board";
import { BenchmarkChart } from "@/components/benchmark/benchmark-chart";
import benchmarkStyles from "@/components/benchmark/benchmark.module.css";
import { ChartKey } from "@/components/charts/caption/chart-key";
import { Chart } from "@/components/charts/slot/chart";
import { tradeOffPicture } from "@/components/figures/picture-facts";
import { StaticHtml } from "@/lib/islands/static-html";
import { counted, directionWords, inSentence } from "@/lib/format/words";
import type { Front } from "@/lib/report/front";
import type { SourceKind } from "@/lib/tables/sources";
import { benchmarkHref } from "@/lib/view/address/addresses";
import { DEFAULT_BENCHMARK_VIEW, type BenchmarkView } from "@/lib/view/views/benchmark-view";
import { tradeOffSeries } from "@/lib/view/chart/scatter-series";
import type { ShownBoard } from "@/lib/view/board/shown-board";
import styles from "./home.module.css";

interface FrontSectionProps {
  readonly front: Front;
  /** The first rows of its board. */
  readonly shown: ShownBoard;
  readonly kinds: readonly SourceKind[];
}

/** The most informative picture: the largest comparison group against what its results cost, with the first rows of its board. */
export function FrontSection({ front: { report, group, tradeOff }, shown, kinds }: FrontSectionProps) {
  const { benchmark, leaderboard } = report;
  if (leaderboard === null) return null;
  const { metric } = leaderboard;
  const view: BenchmarkView = { ...DEFAULT_BENCHMARK_VIEW, kinds, metrics: [metric.metric_id] };
  const series = tradeOff && tradeOffSeries(leaderboard, group.lead, tradeOff, view.scale);
  const caption = `${metric.name} on ${benchmark.name}`;
  return (
    <section className={styles.section} id="front">
      <StaticHtml as="header">
        <h2>
          {metric.symbol}
          {tradeOff && ` against ${inSentence(tradeOff.condition.name)}`} on {benchmark.name}
        </h2>
      </StaticHtml>
      {series && tradeOff ? (
        <figure className={benchmarkStyles.chart} aria-label={series.name}>
          <StaticHtml as="figcaption">
            {counted(tradeOff.points.length, "configuration")} of{" "}
            {counted(new Set(tradeOff.points.map(({ result }) => result.method)).size, "method")};{" "}
            {directionWords(metric.direction)}. The line joins the results that no other result here beats in both.
            <ChartKey series={series} />
          </StaticHtml>
          <Chart series={series} picture={tradeOffPicture(leaderboard, group.lead, tradeOff, view)} isFirst />
        </figure>
      ) : (
        <BenchmarkChart report={report} group={group} view={view} />
      )}
      <StaticHtml as="div">
        <BenchmarkBoard caption={caption} group={group} shown={shown} />
        <p className={styles.more}>
          <a href={benchmarkHref(benchmark.benchmark_id, { ...DEFAULT_BENCHMARK_VIEW, kinds })}>
            All {counted(group.counts.results, "result")} on {benchmark.name}
          </a>{" "}
          <a href={`${benchmarkHref(benchmark.benchmark_id, { ...DEFAULT_BENCHMARK_VIEW, kinds })}#board`}>
            Add your own row
          </a>{" "}
          <a href="/benchmarks">Every benchmark</a>
        </p>
      </StaticHtml>
    </section>
  );
}

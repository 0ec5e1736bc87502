import { StaticHtml } from "@/lib/islands/static-html";
import benchmarkStyles from "@/components/benchmark/benchmark.module.css";
import type { ToldChart } from "@/lib/view/chart/told-chart";
import { CaptionWords } from "./caption-words";
import { Chart } from "@/components/charts/slot/chart";
import styles from "./chart-caption.module.css";
import { ChartKey } from "./chart-key";

/** The only chart of a page that offers no choice of charts. Its key is below it, so that a phone shows the drawing on its first screen. */
export function ToldChartFigure({ chart }: { readonly chart: ToldChart }) {
  const { series, picture, title } = chart;
  return (
    <figure className={benchmarkStyles.chart} id="chart" aria-label={series?.name ?? title}>
      <StaticHtml as="figcaption">
        <div className={styles.caption}>
          <CaptionWords chart={chart} />
        </div>
      </StaticHtml>
      {series && (
        <>
          <Chart series={series} picture={picture} isFirst />
          <StaticHtml as="div" className={styles.caption}>
            <ChartKey series={series} />
          </StaticHtml>
        </>
      )}
    </figure>
  );
}

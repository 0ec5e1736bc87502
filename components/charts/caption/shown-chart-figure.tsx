import { StaticHtml } from "@/lib/islands/static-html";
import benchmarkStyles from "@/components/benchmark/benchmark.module.css";
import { Chart } from "@/components/charts/slot/chart";
import { ChartCaption } from "./chart-caption";
import type { ChartFormProps } from "./chart-form";

/** The only chart of a page, or a message if too few marks are left for one. */
export function ShownChartFigure(props: ChartFormProps) {
  const { series, picture, title } = props.chart;
  return (
    <figure className={benchmarkStyles.chart} id="chart" aria-label={series?.name ?? title}>
      <StaticHtml as="figcaption">
        <ChartCaption {...props} />
      </StaticHtml>
      {series && <Chart series={series} picture={picture} isFirst />}
    </figure>
  );
}

import { Chart } from "@/components/charts/chart";
import type { Figure } from "@/lib/catalogue/catalogue";
import { printBaseline, printValue } from "@/lib/format/figure";
import { counted } from "@/lib/format/words";
import { figuresDataHref } from "@/lib/view/addresses";
import { claimSeries } from "@/lib/view/series";
import { ChartFigure } from "./chart-figure";
import { ClaimsTable } from "./claims-table";
import styles from "./figure.module.css";

/** Claimed speed-ups, each with its baseline. They share an axis only to be read, which the caption says, and carry no ranks. */
export function SpeedUpsFigure({ figures }: { readonly figures: readonly Figure[] }) {
  const title = "Claimed speed-ups, each against its own baseline";
  const [largest] = figures;
  if (largest === undefined) return null;
  const baselines = new Set(figures.map(printBaseline)).size;
  const summary = `${counted(figures.length, "claim")} over ${counted(baselines, "baseline")}; the largest is ${printValue(largest)} of ${largest.method.name} against ${printBaseline(largest)}.`;
  const series = claimSeries(title, summary, figures, "log");
  if (series === null) return null;
  const filter = { metric: [largest.metric.metric_id] };
  const facts = `Speed-up in ×, higher is better against the same baseline only; ${counted(figures.length, "figure")} drawn over ${counted(baselines, "baseline")}, on a logarithmic axis, sorted by size to be found and not to be compared.`;
  return (
    <ChartFigure
      id="speed-ups"
      level={2}
      title={title}
      caption="Marks over different baselines do not rank: twice as fast as a slow method may be slower than a little faster than a fast one."
      facts={facts}
      downloads={[
        { name: "CSV", href: figuresDataHref("csv", filter) },
        { name: "JSON", href: figuresDataHref("json", filter) },
      ]}
    >
      <div className={styles.panel}>
        <Chart series={series} picture={{ facts, verdict: "", embed: "/embed/speed-ups" }} />
        <ClaimsTable figures={figures} scope="speed-ups" caption={title} axis={series.axis} />
      </div>
    </ChartFigure>
  );
}

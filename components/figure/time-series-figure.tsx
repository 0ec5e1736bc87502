import type { Figure } from "@/lib/catalogue/catalogue";
import { counted } from "@/lib/format/words";
import { figuresDataHref } from "@/lib/view/addresses";
import { ChartFigure } from "./chart-figure";
import { ClaimsTable } from "./claims-table";
import styles from "./figure.module.css";
import { later } from "./later";
import { viewDownloads } from "./view-downloads";

/** What abstracts of papers on time series claim. A table only: no two of the figures share benchmark, metric and baseline. */
export function TimeSeriesFigure({ figures }: { readonly figures: readonly Figure[] }) {
  const title = "Forecasting and other time series: what abstracts claim";
  const filter = { kind: ["abstract"], topic: ["time-series"], metric: [...new Set(figures.map(({ metric }) => metric.metric_id))] };
  if (figures.length === 0) return null;
  return (
    <ChartFigure
      id="time-series"
      level={2}
      title={title}
      caption="Gains in error or accuracy over baselines, and tasks won. None stands without what it is measured against."
      facts={`${counted(figures.length, "figure")} listed, none drawn: their measures and baselines differ, so no axis would be true to them.`}
      downloads={viewDownloads((format) => figuresDataHref(format, filter))}
    >
      <div {...later(figures.length, styles.panel)}>
        <ClaimsTable figures={figures} scope="time-series" caption={title} />
      </div>
    </ChartFigure>
  );
}

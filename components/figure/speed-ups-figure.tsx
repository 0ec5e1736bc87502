import { Chart } from "@/components/charts/chart";
import type { Figure } from "@/lib/catalogue/catalogue";
import { printBaseline, printValue } from "@/lib/format/figure";
import { counted } from "@/lib/format/words";
import { pickByBaseline } from "@/lib/select/claims";
import type { SourceKind } from "@/lib/tables/sources";
import { benchmarksHref, figuresDataHref } from "@/lib/view/addresses";
import { writeFrameKinds } from "@/lib/view/embed-view";
import { claimSeries } from "@/lib/view/series";
import { ChartFigure } from "./chart-figure";
import { ClaimsTable } from "./claims-table";
import styles from "./figure.module.css";
import { later } from "./later";
import { viewDownloads } from "./view-downloads";
import { Further } from "./further";
import { TableFold } from "./table-fold";

/** More claims than this are counted, not drawn. */
const MOST_CLAIMS = 12;

interface SpeedUpsFigureProps {
  readonly figures: readonly Figure[];
  readonly kinds: readonly SourceKind[];
  /** Whether the table stands behind a line. */
  readonly foldsTable?: boolean;
}

/** Claimed speed-ups, each with its baseline. They share an axis only to be read, which the caption says, and carry no ranks. */
export function SpeedUpsFigure({ figures, kinds, foldsTable = false }: SpeedUpsFigureProps) {
  const title = "Claimed speed-ups, each against its own baseline";
  const drawn = pickByBaseline(figures, MOST_CLAIMS);
  const [largest] = drawn;
  if (largest === undefined) return null;
  const baselines = (some: readonly Figure[]) => counted(new Set(some.map(printBaseline)).size, "baseline");
  const summary = `${counted(drawn.length, "claim")} over ${baselines(drawn)}; the largest is ${printValue(largest)} of ${largest.method.name} against ${printBaseline(largest)}.`;
  const series = claimSeries(title, summary, drawn, "log");
  if (series === null) return null;
  const metric = [largest.metric.metric_id];
  const left = figures.length - drawn.length;
  const count = left === 0 ? counted(drawn.length, "result") : `${drawn.length} of ${counted(figures.length, "result")}`;
  const facts = `Speed-up in ×, higher is better against the same baseline only; ${count} drawn over ${baselines(drawn)}, on a logarithmic axis, sorted by size to make them easy to find, not to compare them.`;
  return (
    <ChartFigure
      id="speed-ups"
      level={2}
      title={title}
      caption="Marks over different baselines do not rank: twice as fast as a slow method may be slower than a little faster than a fast one."
      facts={facts}
      notes={
        left > 0 && (
          <Further href={benchmarksHref({ topics: [], metrics: metric, kinds })}>
            {`${left} more ${left === 1 ? "claim" : "claims"}${baselines(drawn) === baselines(figures) ? " over these baselines" : ""} are on the pages of the benchmarks`}
          </Further>
        )
      }
      downloads={viewDownloads((format) => figuresDataHref(format, { metric, kind: kinds }))}
      downloadOf={left > 0 ? `all ${figures.length} claims` : "these results"}
    >
      <div {...(foldsTable ? { className: styles.panel } : later(drawn.length, styles.panel))}>
        <Chart series={series} picture={{ facts, verdict: "", embed: `/embed/speed-ups${writeFrameKinds(kinds)}` }} />
        <TableFold isFolded={foldsTable} rows={drawn.length}>
          <ClaimsTable figures={drawn} scope="speed-ups" caption={title} axis={series.axis} isFolded={foldsTable} />
        </TableFold>
      </div>
    </ChartFigure>
  );
}

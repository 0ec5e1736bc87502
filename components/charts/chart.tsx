import { PageData } from "@/lib/islands/page-data";
import { StaticHtml } from "@/lib/islands/static-html";
import type { Drawable, PictureFacts } from "@/lib/view/chart/picture";
import type { ScatterSeries } from "@/lib/view/chart/scatter-series";
import type { Series } from "@/lib/view/chart/series";
import { chartRoom } from "./chart-room";
import { ChartSlot } from "./chart-slot.client";
import { DrawnChart } from "@/components/charts/drawn/drawn-chart";

interface ChartProps {
  readonly series: Series | ScatterSeries;
  /** What goes into its pictures; without it the chart offers none. */
  readonly picture?: PictureFacts;
  /** Whether it is on the first screen, and so drawn with the page: what comes further down is drawn when the reader comes near. */
  readonly isFirst?: boolean;
}

/**
 * A finished chart of either kind. The server works out how high it will be, so that the page never moves. What is
 * drawn is read when the chart is near.
 */
export function Chart({ series, picture, isFirst = false }: ChartProps) {
  if (series.marks.length === 0) return null;
  const drawable: Drawable = { ...series, picture };
  // What a browser draws again (components/answers) has its scripts.
  const drawn = isFirst && typeof window === "undefined" && (
    <StaticHtml as="div">
      <DrawnChart series={drawable} />
    </StaticHtml>
  );
  const slot = (
    <ChartSlot {...chartRoom(series)} {...(drawn && { drawn })}>
      <PageData data={drawable} />
    </ChartSlot>
  );
  return picture === undefined ? slot : <div className="chart-pictured">{slot}</div>;
}

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
  /** The facts for its pictures; without them, the chart offers none. */
  readonly picture?: PictureFacts;
  /** Whether it is on the first screen and therefore drawn by the server. Charts further down are drawn when they come near the viewport. */
  readonly isFirst?: boolean;
}

/** A finished chart of either kind. The server computes its height, so that the page never moves. Its data is read when the chart comes near the viewport. */
export function Chart({ series, picture, isFirst = false }: ChartProps) {
  if (series.marks.length === 0) return null;
  const drawable: Drawable = { ...series, picture };
  // If the browser renders this (components/answers), the scripts are there already.
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

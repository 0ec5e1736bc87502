import { PageData } from "@/lib/islands/page-data";
import type { Drawable, PictureFacts } from "@/lib/view/picture";
import type { PlaneSeries } from "@/lib/view/plane-series";
import type { Series } from "@/lib/view/series";
import { chartRoom } from "./chart-room";
import { ChartSlot } from "./chart-slot.client";

interface ChartProps {
  readonly series: Series | PlaneSeries;
  /** What goes into its pictures; without it the chart offers none. */
  readonly picture?: PictureFacts;
}

/**
 * A finished chart of either kind. The server works out how high it will be, so that the page never moves. What is
 * drawn is read when the chart is near.
 */
export function Chart({ series, picture }: ChartProps) {
  if (series.marks.length === 0) return null;
  const drawable: Drawable = { ...series, picture };
  const slot = (
    <ChartSlot {...chartRoom(series)}>
      <PageData data={drawable} />
    </ChartSlot>
  );
  return picture === undefined ? slot : <div className="chart-pictured">{slot}</div>;
}

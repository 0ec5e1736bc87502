import type { PictureFacts } from "@/lib/view/picture";
import type { PlaneSeries } from "@/lib/view/plane-series";
import type { Series } from "@/lib/view/series";
import { ChartSlot } from "./chart-slot.client";
import { planeHeight } from "./plane-size";
import { chartHeight } from "./row-size";

interface ChartProps {
  readonly series: Series | PlaneSeries;
  /** What goes into its pictures; without it the chart offers none. */
  readonly picture?: PictureFacts;
}

/** A finished chart of either kind. The server works out how high it will be, so that the page never moves. */
export function Chart({ series, picture }: ChartProps) {
  if (series.marks.length === 0) return null;
  const height = (wide: boolean) => `${series.kind === "rows" ? chartHeight(series, wide) : planeHeight(series, wide)}px`;
  const sizes = { narrow: height(false), wide: height(true) };
  if (picture === undefined) return <ChartSlot series={series} {...sizes} />;
  return (
    <div className="chart-pictured">
      <ChartSlot series={{ ...series, picture }} {...sizes} />
    </div>
  );
}

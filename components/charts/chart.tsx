import type { PlaneSeries } from "@/lib/view/plane-series";
import type { Series } from "@/lib/view/series";
import { ChartSlot } from "./chart-slot.client";
import { planeHeight } from "./plane-size";
import { chartHeight } from "./row-size";

/** A finished chart of either kind. The server works out how high it will be, so that the page never moves. */
export function Chart({ series }: { readonly series: Series | PlaneSeries }) {
  if (series.marks.length === 0) return null;
  const height = (wide: boolean) => `${series.kind === "rows" ? chartHeight(series, wide) : planeHeight(series, wide)}px`;
  return <ChartSlot series={series} narrow={height(false)} wide={height(true)} />;
}

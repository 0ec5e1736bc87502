import type { ScatterSeries } from "@/lib/view/chart/scatter-series";
import type { Series } from "@/lib/view/chart/series";
import { scatterHeight } from "@/components/charts/scatter/scatter-size";
import { chartHeight } from "@/components/charts/sheet/row-size";

/** Returns the height of a chart in a narrow and in a wide box, as CSS, so that the page never moves. In rem, because a chart grows with the font size of the page. */
export function chartRoom(series: Series | ScatterSeries): { readonly narrow: string; readonly wide: string } {
  const height = (wide: boolean) =>
    `${(series.kind === "rows" ? chartHeight(series, wide) : scatterHeight(series, wide)) / 16}rem`;
  return { narrow: height(false), wide: height(true) };
}

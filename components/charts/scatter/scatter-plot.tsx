import { memo } from "react";
import { CartesianGrid, Scatter, XAxis, YAxis } from "recharts";
import type { ScatterSeries } from "@/lib/view/chart/scatter-series";
import { drawnOrder } from "./drawn-order";
import { PAD, type ScatterLayout } from "./lay-out-scatter";
import { PlacedMark } from "./placed-mark";
import { PlaneLines } from "./scatter-lines";
import { TICKS_HEIGHT } from "@/components/charts/sheet/row-size";
import { axisProps, shapeAt, Sheet } from "@/components/charts/sheet/sheet";

/** The drawing of marks on two axes, with a stepped line through the corners of a front, or lines from mark to mark. */
export const ScatterPlot = memo(function ScatterPlot({
  series,
  layout,
}: {
  readonly series: ScatterSeries;
  readonly layout: ScatterLayout;
}) {
  const { x, y, marks } = series;
  const { plot, ticks, pad, spots, labels } = layout;
  const order = drawnOrder(marks);
  const shape = shapeAt((index) => {
    const at = order[index] ?? -1;
    return marks[at] && spots[at] && <PlacedMark mark={marks[at]} spot={spots[at]} label={labels[at] ?? null} />;
  });
  return (
    <Sheet series={series} layout={layout}>
      <CartesianGrid syncWithTicks stroke="var(--rule)" />
      <XAxis
        dataKey="x"
        height={TICKS_HEIGHT}
        padding={pad}
        axisLine={{ stroke: "var(--ink-muted)" }}
        {...axisProps(x, ticks.x)}
      />
      <YAxis
        dataKey="value"
        width={plot.left}
        padding={{ top: PAD.y, bottom: PAD.y }}
        axisLine={false}
        {...axisProps(y, ticks.y)}
      />
      <PlaneLines layout={layout} />
      <Scatter
        data={order.flatMap((at) => {
          const { x: across, value, key } = marks[at] ?? {};
          return key === undefined ? [] : { x: across, value, key };
        })}
        isAnimationActive={false}
        shape={shape}
      />
    </Sheet>
  );
});

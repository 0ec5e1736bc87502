import { memo } from "react";
import { CartesianGrid, Scatter, XAxis, YAxis } from "recharts";
import { insideOf } from "@/lib/view/chart/on-axis";
import type { Series } from "@/lib/view/chart/series";
import type { Layout } from "./lay-out";
import { Row } from "./row";
import { TICKS_HEIGHT } from "@/components/charts/sheet/row-size";
import { axisProps, shapeAt, Sheet } from "@/components/charts/sheet/sheet";

/** The drawing of rows, each as high as its words. */
export const Plot = memo(function Plot({ series, layout }: { readonly series: Series; readonly layout: Layout }) {
  const { axis, marks, lines = [] } = series;
  const { plot, rows, width } = layout;
  const shape = shapeAt(
    (at) => marks[at] && rows[at] && <Row mark={marks[at]} axis={axis} lines={lines} layout={layout} row={rows[at]} />,
  );
  return (
    <Sheet series={series} layout={layout} margin={{ right: width - plot.right, left: plot.left }}>
      {layout.wide && <CartesianGrid syncWithTicks horizontal={false} stroke="var(--rule)" />}
      <XAxis
        dataKey="value"
        height={TICKS_HEIGHT}
        axisLine={{ stroke: "var(--ink-muted)" }}
        {...axisProps(axis, layout.ticks)}
      />
      <YAxis type="number" dataKey="row" domain={[0, marks.length]} hide width={0} />
      <Scatter
        data={marks.map(({ value, key }, at) => ({ value: insideOf(axis, value), row: at, key }))}
        isAnimationActive={false}
        shape={shape}
      />
    </Sheet>
  );
});

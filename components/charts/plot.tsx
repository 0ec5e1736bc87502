import { memo } from "react";
import { Bar, BarChart, CartesianGrid, XAxis, YAxis, type BarShapeProps } from "recharts";
import type { Series } from "@/lib/view/series";
import type { Layout } from "./lay-out";
import { SIZES } from "./measure";
import { Row } from "./row";
import { TICKS_HEIGHT } from "./row-size";

/**
 * The drawing. Recharts' own accessibility layer stays off: its arrow keys run against the order of horizontal rows and
 * it knows neither Home nor End, so the walk is ours. `title` would become a native tooltip, hence the ARIA label.
 */
export const Plot = memo(function Plot({ series, layout }: { readonly series: Series; readonly layout: Layout }) {
  const { axis, marks } = series;
  const { plot, rows } = layout;
  const texts = new Map(axis.ticks.map(({ value, text }) => [value, text]));
  const shape = ({ originalDataIndex: at }: BarShapeProps) => {
    const [mark, row] = [marks[at], rows[at]];
    return mark && row && <Row mark={mark} axis={axis} layout={layout} row={row} />;
  };
  return (
    <BarChart
      layout="vertical"
      width={layout.width}
      height={layout.height}
      data={[...marks]}
      margin={{ top: 0, right: layout.width - plot.right, bottom: 0, left: plot.left }}
      barCategoryGap={0}
      accessibilityLayer={false}
      role="application"
      tabIndex={0}
      aria-label={series.name}
      desc={series.summary}
    >
      {layout.wide && <CartesianGrid horizontal={false} stroke="var(--rule)" />}
      <XAxis
        type="number"
        scale={axis.scale}
        domain={[...axis.domain]}
        ticks={layout.ticks.map(({ value }) => value)}
        interval={0}
        height={TICKS_HEIGHT}
        tickLine={false}
        axisLine={{ stroke: "var(--ink-muted)" }}
        tick={{ fontSize: SIZES.tick, fill: "var(--ink-muted)" }}
        tickFormatter={(value: number) => texts.get(value) ?? ""}
      />
      <YAxis type="category" dataKey="key" hide width={0} interval={0} />
      <Bar dataKey="value" isAnimationActive={false} shape={shape} />
    </BarChart>
  );
});

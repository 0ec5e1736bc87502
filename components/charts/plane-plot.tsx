import { memo } from "react";
import { CartesianGrid, Scatter, ScatterChart, XAxis, YAxis, type ScatterShapeProps } from "recharts";
import type { PlaneSeries } from "@/lib/view/plane-series";
import type { Point } from "./box";
import { PAD, type PlaneLayout } from "./lay-out-plane";
import { SIZES } from "./measure";
import { PlacedMark } from "./placed-mark";
import { TICKS_HEIGHT } from "./row-size";

/** The drawing. Like that of rows, it is one tab stop with a walk of its own instead of Recharts' accessibility layer. */
export const PlanePlot = memo(function PlanePlot({ series, layout }: { readonly series: PlaneSeries; readonly layout: PlaneLayout }) {
  const { x, y, marks } = series;
  const { plot, ticks, corners } = layout;
  const shape = ({ index: at }: ScatterShapeProps) => {
    const [mark, spot] = [marks[at], layout.spots[at]];
    return mark && spot ? <PlacedMark mark={mark} spot={spot} label={layout.labels[at] ?? null} /> : <g />;
  };
  return (
    <ScatterChart
      width={layout.width}
      height={layout.height}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      accessibilityLayer={false}
      role="application"
      tabIndex={0}
      aria-label={series.name}
      desc={series.summary}
    >
      <CartesianGrid syncWithTicks stroke="var(--rule)" />
      <XAxis
        type="number"
        dataKey="x"
        height={TICKS_HEIGHT}
        padding={{ left: PAD.x, right: PAD.x }}
        axisLine={{ stroke: "var(--ink-muted)" }}
        {...axisProps(x, ticks.x)}
      />
      <YAxis
        type="number"
        dataKey="value"
        width={plot.left}
        padding={{ top: PAD.y, bottom: PAD.y }}
        axisLine={false}
        {...axisProps(y, ticks.y)}
      />
      {corners.length > 1 && <path className="chart-step" d={stepsThrough(corners)} />}
      <Scatter data={marks.map(({ x: across, value, key }) => ({ x: across, value, key }))} isAnimationActive={false} shape={shape} />
    </ScatterChart>
  );
});

const stepsThrough = (corners: readonly Point[]) => corners.map(({ x, y }, at) => (at === 0 ? `M${x} ${y}` : `H${x}V${y}`)).join("");

function axisProps({ scale, domain, ticks: all }: PlaneSeries["x"], ticks: PlaneSeries["x"]["ticks"]) {
  const texts = new Map(all.map(({ value, text }) => [value, text]));
  return {
    scale,
    domain: [...domain],
    ticks: ticks.map(({ value }) => value),
    interval: 0,
    tickLine: false,
    tick: { fontSize: SIZES.tick, fill: "var(--ink-muted)" },
    tickFormatter: (value: number) => texts.get(value) ?? "",
  };
}

import { memo } from "react";
import { CartesianGrid, Scatter, XAxis, YAxis } from "recharts";
import type { PlaneSeries } from "@/lib/view/plane-series";
import type { Point } from "./box";
import { PAD, type PlaneLayout } from "./lay-out-plane";
import { PlacedMark } from "./placed-mark";
import { TICKS_HEIGHT } from "./row-size";
import { axisProps, shapeAt, Sheet } from "./sheet";
import { familyColour } from "@/lib/format/vocabulary";

/** The drawing of marks on two axes, with a stepped line through the corners of a front, or lines from mark to mark. */
export const PlanePlot = memo(function PlanePlot({ series, layout }: { readonly series: PlaneSeries; readonly layout: PlaneLayout }) {
  const { x, y, marks } = series;
  const { plot, ticks, corners, paths, pad, spots, labels } = layout;
  const shape = shapeAt((at) => marks[at] && spots[at] && <PlacedMark mark={marks[at]} spot={spots[at]} label={labels[at] ?? null} />);
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
      <YAxis dataKey="value" width={plot.left} padding={{ top: PAD.y, bottom: PAD.y }} axisLine={false} {...axisProps(y, ticks.y)} />
      {paths.map(({ line, pieces }) => (
        <path className="chart-line" key={line.key} stroke={familyColour(line.family)} strokeDasharray={DASHES[line.dash % DASHES.length]} d={pieces.map(straightThrough).join("")} />
      ))}
      {corners.length > 1 && <path className="chart-step" d={stepsThrough(corners)} />}
      <Scatter data={marks.map(({ x: across, value, key }) => ({ x: across, value, key }))} isAnimationActive={false} shape={shape} />
    </Sheet>
  );
});

/** What tells lines of one family apart, in the order of the lines. */
const DASHES = ["none", "7 4", "2 4", "10 3 2 3"] as const;

const straightThrough = (points: readonly Point[]) => points.map(({ x, y }, at) => `${at === 0 ? "M" : "L"}${x} ${y}`).join("");

const stepsThrough = (corners: readonly Point[]) => corners.map(({ x, y }, at) => (at === 0 ? `M${x} ${y}` : `H${x}V${y}`)).join("");

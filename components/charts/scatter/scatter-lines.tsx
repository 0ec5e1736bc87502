import { familyColour } from "@/lib/format/family-look";
import type { Point } from "@/components/charts/marks/box";
import type { ScatterLayout } from "./lay-out-scatter";
import { px } from "@/components/charts/text/px";

/** The lines of a chart on two axes: those from mark to mark, and the stepped one through the corners of a front. */
export const PlaneLines = ({
  layout: { paths, corners },
}: {
  readonly layout: Pick<ScatterLayout, "paths" | "corners">;
}) => (
  <>
    {paths.map(({ line, pieces }) => (
      <path
        className="chart-line"
        key={line.key}
        stroke={familyColour(line.family)}
        strokeDasharray={DASHES[line.dash % DASHES.length]}
        d={pieces.map(straightThrough).join("")}
      />
    ))}
    {corners.length > 1 && <path className="chart-step" d={stepsThrough(corners)} />}
  </>
);

/** The dashes that distinguish lines of one family, in the order of the lines. */
export const DASHES = ["none", "7 4", "2 4", "10 3 2 3"] as const;

export const straightThrough = (points: readonly Point[]) =>
  points.map(({ x, y }, at) => `${at === 0 ? "M" : "L"}${px(x)} ${px(y)}`).join("");

export const stepsThrough = (corners: readonly Point[]) =>
  corners.map(({ x, y }, at) => (at === 0 ? `M${px(x)} ${px(y)}` : `H${px(x)}V${px(y)}`)).join("");

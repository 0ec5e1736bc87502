import { isBound } from "@/lib/tables/qualifiers";
import type { Qualifier } from "@/lib/tables/results";
import type { SourceKind } from "@/lib/tables/sources";
import { slotOf } from "@/lib/format/family-look";

export type Shape =
  | "circle"
  | "square"
  | "diamond"
  | "triangle-up"
  | "triangle-down"
  | "hexagon"
  | "cross"
  | "star"
  | "target"
  | "bar";

/** One shape for each slot that a family may have, in the order of the colours, so that colour is never the only distinction. */
export const SHAPES: readonly Shape[] = [
  "circle",
  "square",
  "diamond",
  "triangle-up",
  "triangle-down",
  "hexagon",
  "cross",
  "star",
  "target",
  "bar",
];

/** Returns the shape of a family's marks. */
export const shapeOf = (family: string): Shape => SHAPES[slotOf(family) - 1] ?? "star";

/** The inside of a shape's outline. `thick` and `dashed` are empty like `open`, with a different outline. */
export type Filling = "solid" | "open" | "dot" | "thick" | "dashed" | "dashed-dot" | "hollow" | "core";

const FILLINGS: Readonly<Record<SourceKind, Filling>> = {
  abstract: "solid",
  paper: "dot",
  repository: "thick",
  citation: "dashed",
  aggregator: "dashed-dot",
  run: "core",
};

/** Returns the filling, which shows the kind of source. A bound is never solid, because the mark is not at the exact value. */
export function fillingOf(kind: SourceKind, qualifier: Qualifier): Filling {
  const filling = FILLINGS[kind];
  return filling === "solid" && isBound({ qualifier }) ? "open" : filling;
}

/** The furthest that an outline extends from its centre, stroke included. */
export const REACH = 10;

/** Returns the SVG path of a shape around the origin; sizes are chosen so that the shapes look equally large. */
export function outlineOf(shape: Shape): string {
  switch (shape) {
    case "circle":
      return circle(6.5);
    case "square":
      return polygon([8.2], 4, 45);
    case "diamond":
      return polygon([8.4], 4, 0);
    case "triangle-up":
      return polygon([8.6], 3, 0, 1.5);
    case "triangle-down":
      return polygon([8.6], 3, 180, -1.5);
    case "hexagon":
      return polygon([7.6], 6, 30);
    case "cross":
      return "M-2.6-8H2.6V-2.6H8V2.6H2.6V8H-2.6V2.6H-8V-2.6H-2.6Z";
    case "star":
      return polygon([9, 4], 5, 0);
    case "bar":
      return "M-2-9H2V9H-2Z";
    case "target":
      return circle(4.2);
  }
}

/** The thin ring around the disc of a target. */
export const TARGET_RING = 8;

function circle(radius: number): string {
  return `M${-radius} 0A${radius} ${radius} 0 1 1 ${radius} 0A${radius} ${radius} 0 1 1 ${-radius} 0Z`;
}

/** Returns a polygon with corners at the given distances in turn, the first one `turn` degrees clockwise from the top. */
function polygon(distances: readonly number[], corners: number, turn: number, shift = 0): string {
  const total = corners * distances.length;
  const points = Array.from({ length: total }, (_, at) => {
    const angle = ((at / total) * 360 + turn - 90) * (Math.PI / 180);
    const distance = distances[at % distances.length] ?? 0;
    return `${(distance * Math.cos(angle)).toFixed(2)} ${(distance * Math.sin(angle) + shift).toFixed(2)}`;
  });
  return `M${points.join("L")}Z`;
}

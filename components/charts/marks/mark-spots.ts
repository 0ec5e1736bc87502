import { SIDES } from "@/lib/tables/qualifiers";
import type { Mark } from "@/lib/view/chart/series";
import { SIZES, type Measure } from "@/components/charts/text/measure";
import type { Side, Spot } from "@/components/charts/text/place-text";
import { REACH } from "./shapes";

/** How far the arrow of a bound, and the waves of a rounded value, extend beyond the shape. */
export const ARROW = 16;
export const WAVES = 11;

/** Returns the space that the drawing of a mark takes to its left and right. */
export function reachOf({ qualifier }: Pick<Mark, "qualifier">): Pick<Spot, "before" | "after"> {
  const waves = qualifier === "about" ? WAVES : 0;
  return {
    before: REACH + (SIDES[qualifier] === "lower" ? ARROW : waves),
    after: REACH + (SIDES[qualifier] === "higher" ? ARROW : waves),
  };
}

export function spotOf(mark: Mark, at: number, measure: Measure): Spot {
  return { at, ...reachOf(mark), width: measure(mark.text, SIZES.value) };
}

export function fromSpotOf(mark: Mark, at: number, measure: Measure): Spot {
  return { at, before: REACH, after: REACH, width: measure(mark.fromText, SIZES.value) };
}

/** The side away from the stem, which comes from zero. */
export const sideOf = ({ value }: Pick<Mark, "value">): Side => (value < 0 ? "left" : "right");

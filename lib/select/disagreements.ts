import type { Figure, StatedCondition } from "@/lib/catalogue/catalogue";
import { numberOf } from "@/lib/numerals/number-of";
import { allowedInterval } from "./rounding";
import { verdict, type Verdict } from "./verdict";

/** Two sources that print different numbers for what may be the same thing. */
export interface Disagreement {
  readonly a: Figure;
  readonly b: Figure;
  readonly verdict: Verdict;
}

/**
 * Holds figures of one method, benchmark and metric from different sources against each other: the pairs that may be held
 * against each other and cannot be the same number. Two values disagree where the verdict lets them stand on one axis, no
 * stated configuration or `vary` condition tells them apart, and no number fits both as printed: 1.80 and 1.8 agree, so do
 * "over 100" and 120.
 */
export function compareSources(figures: readonly Figure[]): readonly Disagreement[] {
  return figures.flatMap((a, at) =>
    figures.slice(at + 1).flatMap((b): readonly Disagreement[] => {
      if (a.source === b.source || mayAgree(a, b)) return [];
      const between = verdict(a, b);
      return between.kind === "not comparable" || areApart(a, b) ? [] : [{ a, b, verdict: between }];
    }),
  );
}

/** Intervals that only touch do not overlap, as in ranking. */
function mayAgree(a: Figure, b: Figure): boolean {
  if (a.value.number === b.value.number) return true;
  const one = allowedInterval(a.value, a.qualifier);
  const other = allowedInterval(b.value, b.qualifier);
  return one.low < other.high && other.low < one.high;
}

/**
 * Whether what both sources state tells the figures apart, though it bars no comparison: the variant of the method, or an
 * axis such as steps.
 */
export function areApart(a: Figure, b: Figure): boolean {
  if (a.configuration !== null && b.configuration !== null && a.configuration !== b.configuration) return true;
  return a.conditions.some((one) => {
    const other = b.conditions.find((stated) => stated.condition === one.condition);
    if (one.condition.role !== "vary" || other === undefined || other.value === one.value) return false;
    return a.configuration !== b.configuration || !isSameSize(one, other);
  });
}

/** How far two counts of one model's parameters may be apart: sources round them to two digits, so that 1.0B may be 1030 million. */
const ROUNDING_OF_SIZES = 0.05;

/** Whether two counts of parameters may be of one model. */
function isSameSize(one: StatedCondition, other: StatedCondition): boolean {
  const [a, b] = [numberOf(one.value), numberOf(other.value)];
  return one.condition.condition_id === "parameters" && Math.abs(a - b) <= ROUNDING_OF_SIZES * Math.max(a, b);
}

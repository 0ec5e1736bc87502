import type { Figure, StatedCondition } from "@/lib/catalogue/catalogue";
import { allowedInterval } from "./rounding";
import { verdict, type Verdict } from "./verdict";

/** Two sources that print different numbers for what may be the same thing. */
export interface Disagreement {
  readonly a: Figure;
  readonly b: Figure;
  readonly verdict: Verdict;
}

export interface AcrossSources {
  /** Pairs that may be held against each other and cannot be the same number. */
  readonly disagreements: readonly Disagreement[];
  /** Why other pairs may not be held against each other, each reason once. */
  readonly apart: readonly string[];
}

/**
 * Holds the figures of one method, benchmark and metric from different sources against each other. Two values disagree where
 * the verdict lets them stand on one axis, no stated configuration or `vary` condition tells them apart, and no number fits
 * both as printed: 1.80 and 1.8 agree, so do "over 100" and 120.
 */
export function compareSources(figures: readonly Figure[]): AcrossSources {
  const disagreements: Disagreement[] = [];
  const apart = new Set<string>();
  for (const [at, a] of figures.entries())
    for (const b of figures.slice(at + 1)) {
      if (a.source === b.source) continue;
      const between = verdict(a, b);
      const reasons = between.kind === "not comparable" ? between.reasons : settings(a, b);
      if (reasons.length > 0) reasons.forEach((reason) => apart.add(reason));
      else if (!mayAgree(a, b)) disagreements.push({ a, b, verdict: between });
    }
  return { disagreements, apart: [...apart] };
}

/** Intervals that only touch do not overlap, as in ranking. */
function mayAgree(a: Figure, b: Figure): boolean {
  if (a.value.number === b.value.number) return true;
  const one = allowedInterval(a.value, a.qualifier);
  const other = allowedInterval(b.value, b.qualifier);
  return one.low < other.high && other.low < one.high;
}

/** What both sources state and state differently, though it bars no comparison: the variant of the method, and axes such as steps. */
export function settings(a: Figure, b: Figure): readonly string[] {
  const variants =
    a.configuration !== null && b.configuration !== null && a.configuration !== b.configuration
      ? [`configurations differ: ${a.configuration} and ${b.configuration}`]
      : [];
  const axes = a.conditions.flatMap((one) => {
    const other = b.conditions.find((stated) => stated.condition === one.condition);
    const isSame = other === undefined || other.value === one.value || (a.configuration === b.configuration && isSameSize(one, other));
    return one.condition.role !== "vary" || isSame ? [] : [`${one.condition.name.toLowerCase()} differs: ${one.value} and ${other.value}`];
  });
  return [...variants, ...axes];
}

/** How far two counts of one model's parameters may be apart: sources round them to two digits, so that 1.0B may be 1030 million. */
const ROUNDING_OF_SIZES = 0.05;

/** Whether two counts of parameters may be of one model. */
function isSameSize(one: StatedCondition, other: StatedCondition): boolean {
  const [a, b] = [Number(one.value), Number(other.value)];
  return one.condition.condition_id === "parameters" && Math.abs(a - b) <= ROUNDING_OF_SIZES * Math.max(a, b);
}

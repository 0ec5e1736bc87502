import { scaleLinear } from "d3-scale";
import { axisFor, MANY_TICKS, tick, type Axis } from "./axis";
import { beyond } from "./on-axis";
import type { Scale } from "@/lib/view/fields/leaderboard-fields";
import { greatest } from "@/lib/numerals/greatest";
import { least } from "@/lib/numerals/least";

/** The ends of an axis that a reader requests; null for the end that the values give. */
export interface Ends {
  readonly from: number | null;
  readonly to: number | null;
}

export const WHOLE: Ends = { from: null, to: null };

const isWhole = ({ from, to }: Ends) => from === null && to === null;

/**
 * Returns the axis of marks in rows. If a reader requests no ends and the scale is `auto`, a few values far beyond all others do not compress the
 * rest: the axis then ends after the others. `beyond` finds the values outside; the caller states how many there are.
 */
export const rankedAxis = (values: readonly number[], wanted: Scale, ends: Ends): Axis =>
  isWhole(ends) && wanted === "auto" ? axisFor(withoutOutliers(values), wanted) : closerAxis(values, wanted, ends);

/** Returns an axis between the ends that a reader requests, or the axis of all values if none are requested. */
export function closerAxis(values: readonly number[], wanted: Scale, ends: Ends): Axis {
  if (isWhole(ends)) return axisFor(values, wanted);
  const { from, to } = ends;
  const within = values.filter((value) => (from === null || value >= from) && (to === null || value <= to));
  const usual = axisFor(within.length > 0 ? within : values, wanted);
  const [low, high] = [from ?? usual.domain[0], to ?? usual.domain[1]];
  const isLog = usual.scale === "log" && low > 0 && high > low;
  // An axis that would begin after its end gets the length 1.
  const domain: Axis["domain"] = [low, high > low ? high : low + 1];
  return {
    scale: isLog ? "log" : "linear",
    domain,
    ticks: isLog ? logTicks(domain) : scaleLinear().domain(domain).ticks(MANY_TICKS).map(tick),
    refusal: usual.refusal,
  };
}

/** Returns ticks at 1, 2 and 5 of each decade; for less than that, those of a linear axis. */
function logTicks(domain: Axis["domain"]): Axis["ticks"] {
  const inside = axisFor(domain, "log").ticks.filter(({ value }) => beyond({ domain }, value) === null);
  return inside.length > 1 ? inside : scaleLinear().domain(domain).ticks(MANY_TICKS).map(tick);
}

/** Returns an axis as tight as its values, for marks that have no line to zero. */
export function tightAxis(values: readonly number[], wanted: Scale, ends: Ends): Axis {
  const { from, to } = ends;
  const within = values.filter((value) => (from === null || value >= from) && (to === null || value <= to));
  const usual = closerAxis(values, wanted, ends);
  if (usual.scale === "log" || within.length === 0 || (from !== null && to !== null)) return usual;
  const [first, last] = [least(within), greatest(within)];
  const scale = scaleLinear()
    .domain([first, last > first ? last : first + 1])
    .nice(MANY_TICKS);
  const [low = 0, high = 1] = scale.domain();
  const domain: Axis["domain"] = [from ?? low, to ?? high];
  return { ...usual, domain, ticks: scaleLinear().domain(domain).ticks(MANY_TICKS).map(tick) };
}

/** A value at least FAR times the next smaller one is an outlier; at most one of EVERY values, but always one, may be an outlier. */
const FAR = 3;
const EVERY = 8;
/** Fewer other values than this are not compressed noticeably. */
const CROWD = 3;
/** If the others span more than this factor, they need a logarithmic axis themselves. */
const SPAN = 20;

/** Returns the values without the few at the upper end that lie far beyond all others. */
export function withoutOutliers(values: readonly number[]): readonly number[] {
  const falling = values.toSorted((a, b) => b - a);
  const least = falling.at(-1) ?? 0;
  if (least <= 0) return values;
  const most = Math.max(1, Math.floor(values.length / EVERY));
  for (let count = 1; count <= most && values.length - count >= CROWD; count++) {
    const [outer = 0, next = 0] = [falling[count - 1], falling[count]];
    if (outer >= FAR * next && next < SPAN * least) return falling.slice(count);
  }
  return values;
}

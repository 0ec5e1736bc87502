import { isOpen, placesOf, type Place } from "@/lib/select/rank/places";
import type { OwnGroup, OwnMetric } from "./own-facts";
import type { OwnValue } from "./own-value";

/** The place that a value would have among the results of a group, including itself. */
export interface OwnPlace extends Place {
  readonly of: number;
}

/**
 * Returns the place that a value would have by the rule of every board; null if nothing in the group ranks, no direction is better, or the value is a
 * bound whose true value may be arbitrarily worse.
 */
export function placeOwn(
  { ranked }: Pick<OwnGroup, "ranked">,
  { direction }: Pick<OwnMetric, "direction">,
  own: OwnValue,
): OwnPlace | null {
  if (ranked.length === 0 || direction === "none" || isOpen({ qualifier: own.qualifier, metric: { direction } }))
    return null;
  const at = ranked.findIndex((one) => isWorse(one.value.number, own.value.number, direction));
  const before = at < 0 ? ranked.length : at;
  const place = placesOf([...ranked.slice(0, before), own, ...ranked.slice(before)]).get(own);
  return place ? { ...place, of: ranked.length + 1 } : null;
}

/** Returns whether a number is worse than another or, if neither direction is better, larger. */
export const isWorse = (a: number, b: number, direction: OwnMetric["direction"]) =>
  direction === "higher" ? a < b : a > b;

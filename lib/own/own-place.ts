import { isOpen, placesOf, type Place } from "@/lib/select/rank/places";
import type { OwnGroup, OwnMetric } from "./own-facts";
import type { OwnValue } from "./own-value";

/** Where a value would stand among the results of a group, itself counted. */
export interface OwnPlace extends Place {
  readonly of: number;
}

/** The place that a value would have by the rule of every board. Null where nothing of the group ranks or the value is a bound that may be any worse. */
export function placeOwn({ ranked }: Pick<OwnGroup, "ranked">, { direction }: Pick<OwnMetric, "direction">, own: OwnValue): OwnPlace | null {
  if (ranked.length === 0 || direction === "none" || isOpen({ qualifier: own.qualifier, metric: { direction } })) return null;
  const at = ranked.findIndex((one) => isWorse(one.value.number, own.value.number, direction));
  const before = at < 0 ? ranked.length : at;
  const place = placesOf([...ranked.slice(0, before), own, ...ranked.slice(before)]).get(own);
  return place ? { ...place, of: ranked.length + 1 } : null;
}

/** Whether a number is worse than another; if neither direction is better, whether it is larger. */
export const isWorse = (a: number, b: number, direction: OwnMetric["direction"]) => (direction === "higher" ? a < b : a > b);

import type { Result } from "@/lib/catalogue/catalogue";
import type { MethodStanding } from "@/lib/report/method/method-standings";
import { AVERAGE } from "./grid";

/** How a method or a paper stands among others in all of its comparison groups: counts with their denominators, and no score. */
export interface OwnPlaces {
  /** The groups in which it ranks with another method: the one with most methods first, and values over a baseline after all others. */
  readonly ranked: readonly MethodStanding[];
  /** Those of `ranked` in which first places are counted. An average does not count if groups that it averages are present. */
  readonly counted: readonly MethodStanding[];
  /** The number of counted groups in which it is first, and the number of those in which it shares the place. */
  readonly firsts: number;
  readonly shared: number;
  /** The groups that it shares with another method and in which it has no rank. */
  readonly unranked: readonly MethodStanding[];
}

/** Returns the places of a method or of a paper from its standings. A group of one method does not count, because it compares nothing. */
export function ownPlaces(standings: readonly MethodStanding[]): OwnPlaces {
  const met = standings
    .filter(({ methods }) => methods > 1)
    .toSorted((a, b) => Number(isRelative(a)) - Number(isRelative(b)) || b.methods - a.methods || b.of - a.of);
  const ranked = met.filter(({ own }) => own.rank !== null);
  const counted = ranked.filter((standing) => !isAverageOf(standing, ranked));
  const firsts = counted.filter(({ own }) => own.rank === 1);
  return {
    ranked,
    counted,
    firsts: firsts.length,
    shared: firsts.filter(({ own }) => own.tied).length,
    unranked: met.filter(({ own }) => own.rank === null),
  };
}

const isRelative = ({ metric, own }: MethodStanding) => metric.kind !== "absolute" || own.result.baseline !== null;

/** Returns whether the group of a standing is the average of other groups in the list. */
function isAverageOf({ benchmark, metric, own: { result } }: MethodStanding, all: readonly MethodStanding[]): boolean {
  const averaged = result.conditions.find(({ condition, value }) => condition.role === "match" && value === AVERAGE)
    ?.condition.condition_id;
  if (averaged === undefined) return false;
  const rest = without(result, averaged);
  return all.some(
    ({ benchmark: on, metric: by, own }) =>
      on === benchmark && by === metric && own.result !== result && without(own.result, averaged) === rest,
  );
}

/** Returns the baseline and `match` conditions of a result, except one condition. */
const without = ({ baseline, conditions }: Result, id: string) =>
  JSON.stringify([
    baseline?.method.method_id,
    ...conditions
      .filter(({ condition }) => condition.role === "match" && condition.condition_id !== id)
      .map(({ condition, value }) => [condition.condition_id, value]),
  ]);

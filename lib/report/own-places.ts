import type { Result } from "@/lib/catalogue/catalogue";
import type { MethodStanding } from "@/lib/report/method/method-standings";
import { AVERAGE } from "./grid";

/** How something stands among others in all of its comparison groups: counts with their denominators, and no score. */
export interface OwnPlaces {
  /** The groups in which it ranks with another method, the one with most methods first, and values over a baseline after all others. */
  readonly ranked: readonly MethodStanding[];
  /** Those of them in which first places are counted: an average repeats what the groups say that it is made of. */
  readonly counted: readonly MethodStanding[];
  /** In how many of these it is first, and in how many of those it shares the place. */
  readonly firsts: number;
  readonly shared: number;
  /** The groups that it shares with another method and in which it has no rank. */
  readonly unranked: readonly MethodStanding[];
}

/** The places of a method or of a paper, from where it stands. A group of one method is no place: there is nobody to be before. */
export function ownPlaces(standings: readonly MethodStanding[]): OwnPlaces {
  const met = standings.filter(({ methods }) => methods > 1).toSorted((a, b) => Number(isRelative(a)) - Number(isRelative(b)) || b.methods - a.methods || b.of - a.of);
  const ranked = met.filter(({ own }) => own.rank !== null);
  const counted = ranked.filter((standing) => !isAverageOf(standing, ranked));
  const firsts = counted.filter(({ own }) => own.rank === 1);
  return { ranked, counted, firsts: firsts.length, shared: firsts.filter(({ own }) => own.tied).length, unranked: met.filter(({ own }) => own.rank === null) };
}

const isRelative = ({ metric, own }: MethodStanding) => metric.kind !== "absolute" || own.result.baseline !== null;

/** Whether the group of a standing is the average of others that are there. */
function isAverageOf({ benchmark, metric, own: { result } }: MethodStanding, all: readonly MethodStanding[]): boolean {
  const averaged = result.conditions.find(({ condition, value }) => condition.role === "match" && value === AVERAGE)?.condition.condition_id;
  if (averaged === undefined) return false;
  const rest = without(result, averaged);
  return all.some(({ benchmark: on, metric: by, own }) => on === benchmark && by === metric && own.result !== result && without(own.result, averaged) === rest);
}

/** Baseline and `match` conditions of a result but for one. */
const without = ({ baseline, conditions }: Result, id: string) =>
  JSON.stringify([baseline?.method.method_id, ...conditions.filter(({ condition }) => condition.role === "match" && condition.condition_id !== id).map(({ condition, value }) => [condition.condition_id, value])]);

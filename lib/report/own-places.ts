import type { MethodStanding } from "@/lib/select/method-standings";

/** How something stands among others in all of its comparison groups: counts with their denominators, and no score. */
export interface OwnPlaces {
  /** The groups in which it ranks with another method, the one with most methods first, and values over a baseline after all others. */
  readonly ranked: readonly MethodStanding[];
  /** In how many of them it is first, and in how many of these it shares the place. */
  readonly firsts: number;
  readonly shared: number;
  /** The groups that it shares with another method and in which it takes no rank. */
  readonly unranked: readonly MethodStanding[];
}

/** The places of a method or of a paper, from where it stands. A group of one method is no place: there is nobody to be before. */
export function ownPlaces(standings: readonly MethodStanding[]): OwnPlaces {
  const met = standings.filter(({ methods }) => methods > 1).toSorted((a, b) => Number(isRelative(a)) - Number(isRelative(b)) || b.methods - a.methods || b.of - a.of);
  const ranked = met.filter(({ own }) => own.rank !== null);
  const firsts = ranked.filter(({ own }) => own.rank === 1);
  return { ranked, firsts: firsts.length, shared: firsts.filter(({ own }) => own.tied).length, unranked: met.filter(({ own }) => own.rank === null) };
}

const isRelative = ({ metric, own }: MethodStanding) => metric.kind !== "absolute" || own.result.baseline !== null;

import type { Catalogue, Result } from "@/lib/catalogue/catalogue";
import { once } from "@/lib/catalogue/once";
import { configurationsOn, onAxisOf } from "@/lib/select/rank/axes";
import type { Ranked } from "@/lib/select/rank/rank";
import { partlyRead, type PartlyRead } from "@/lib/select/rank/reading";

/** The rank of a result in its whole comparison group. */
export type RankInGroup = Pick<Ranked, "rank" | "tied" | "unranked">;

/** The ranks of a whole comparison group, for views that show part of it. */
export interface GroupRanks {
  /** Returns undefined for a result that does not stand for a configuration of its own. */
  readonly rankOf: (result: Result) => RankInGroup | undefined;
  /** The number of ranked configurations. */
  readonly ranked: number;
  readonly partly: readonly PartlyRead[];
}

const stated = new WeakMap<Catalogue, (result: Result) => GroupRanks | null>();

/** Sets the ranks of the whole groups for a catalogue that holds only a part of them (lib/shards). */
export const stateRanks = (catalogue: Catalogue, ranksOf: (result: Result) => GroupRanks | null) =>
  void stated.set(catalogue, ranksOf);

/** Returns the ranks of the comparison group of a result. */
export function groupRanks(catalogue: Catalogue, result: Result): GroupRanks {
  const known = stated.get(catalogue)?.(result);
  if (known) return known;
  return { ...ranksIn(configurationsOn(catalogue, result)), partly: partlyRead(onAxisOf(catalogue, result)) };
}

/** Computed once for each group: of hundreds of configurations, a comparison shows a few. */
const ranksIn = once((whole: readonly Ranked[]): Pick<GroupRanks, "rankOf" | "ranked"> => {
  const ranks = new Map(whole.map((row) => [row.result, row]));
  return { rankOf: (one) => ranks.get(one), ranked: whole.filter(({ rank }) => rank !== null).length };
});

import type { Catalogue, Result } from "@/lib/catalogue/catalogue";
import { configurationsOn, onAxisOf } from "@/lib/select/rank/axes";
import type { Ranked } from "@/lib/select/rank/rank";
import { partlyRead, type PartlyRead } from "@/lib/select/rank/reading";

/** How a result stands among all of its comparison group. */
export type RankInGroup = Pick<Ranked, "rank" | "tied" | "unranked">;

/** What is said of a whole comparison group where some of it is shown. */
export interface GroupRanks {
  /** Undefined for a result that stands for no configuration of its own. */
  readonly rankOf: (result: Result) => RankInGroup | undefined;
  /** How many configurations rank. */
  readonly ranked: number;
  readonly partly: readonly PartlyRead[];
}

const stated = new WeakMap<Catalogue, (result: Result) => GroupRanks | null>();

/** Says the ranks of groups of which a catalogue holds a part only, as the whole has them (lib/shards). */
export const stateRanks = (catalogue: Catalogue, ranksOf: (result: Result) => GroupRanks | null) => void stated.set(catalogue, ranksOf);

/** The ranks of the comparison group that a result is in. */
export function groupRanks(catalogue: Catalogue, result: Result): GroupRanks {
  const known = stated.get(catalogue)?.(result);
  if (known) return known;
  const whole = configurationsOn(catalogue, result);
  const ranks = new Map(whole.map((row) => [row.result, row]));
  return { rankOf: (one) => ranks.get(one), ranked: whole.filter(({ rank }) => rank !== null).length, partly: partlyRead(onAxisOf(catalogue, result)) };
}

import type { Result, RowOf } from "@/lib/catalogue/catalogue";
import { isBound } from "@/lib/tables/qualifiers";
import { rankResults, type Ranked } from "@/lib/select/rank/rank";
import { standsForItself } from "@/lib/tables/judgements";
import { partlyRead, type PartlyRead } from "@/lib/select/rank/reading";

type Method = RowOf<"methods">;

/** How a board marks a value: best and second as papers print them, bold and underlined. */
export type Place = "best" | "second";

/** The results of a method in one comparison group: the one that stands for the method, and all others. */
export interface Standing {
  readonly result: Result;
  readonly rank: number | null;
  readonly tied: boolean;
  readonly unranked: Ranked["unranked"];
  readonly place: Place | null;
  /** Other configurations, quotations and re-measurements, in the order of the ranking. */
  readonly others: readonly Result[];
}

export interface GroupStandings {
  readonly byMethod: ReadonlyMap<Method, Standing>;
  /** Results that do not belong to a method, such as real images: drawn as a line and never ranked. */
  readonly references: readonly Result[];
  /** Tables that were read in part; while there are any, nothing of the group is ranked. */
  readonly partly: readonly PartlyRead[];
}

/**
 * Returns the results of one comparison group by method. A method's best configuration stands for it. Best and second are marked only if at least two
 * methods rank, and a bound is never best alone.
 */
export function selectStandings(results: readonly Result[]): GroupStandings {
  const [first] = results;
  const ranked = first === undefined ? [] : rankResults(results, first.metric.direction);
  const places = placesOf(ranked);
  const byMethod = new Map<Method, Standing>();
  const others = new Map<Method, Result[]>();
  for (const { result, rank, tied, unranked } of ranked) {
    if (unranked === "reference" || unranked === "ablation" || unranked === "summary") continue;
    const more = others.get(result.method);
    if (more) more.push(result);
    else {
      const own: Result[] = [];
      others.set(result.method, own);
      byMethod.set(result.method, {
        result,
        rank,
        tied,
        unranked,
        place: rank === null ? null : (places.get(rank) ?? null),
        others: own,
      });
    }
  }
  return {
    byMethod,
    references: ranked.filter(({ unranked }) => unranked === "reference").map(({ result }) => result),
    partly: partlyRead(results),
  };
}

/** Returns the mark of each of the two marked ranks. */
function placesOf(ranked: readonly Ranked[]): ReadonlyMap<number, Place> {
  const competing = ranked.filter((row) => row.rank !== null && standsForItself(row));
  if (new Set(competing.map(({ result }) => result.method)).size < 2) return new Map();
  // Each method appears once, so a rank that only its second configuration has is not a second place.
  const bestOfMethods = new Map<Method, Ranked>();
  for (const row of competing) if (!bestOfMethods.has(row.result.method)) bestOfMethods.set(row.result.method, row);
  const ranks = [...new Set([...bestOfMethods.values()].map(({ rank }) => rank as number))];
  const [best, second] = ranks;
  const isOfBounds = (rank: number) =>
    competing.filter((row) => row.rank === rank).every(({ result }) => isBound(result));
  return new Map([
    ...(best !== undefined && !isOfBounds(best) ? [[best, "best"] as const] : []),
    ...(second !== undefined ? [[second, "second"] as const] : []),
  ]);
}

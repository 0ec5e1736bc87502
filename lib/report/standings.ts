import type { Figure, RowOf } from "@/lib/catalogue/catalogue";
import { isBound } from "@/lib/select/places";
import { rankFigures, standsForItself, type Ranked } from "@/lib/select/rank";
import { partlyRead, type PartlyRead } from "@/lib/select/reading";

type Method = RowOf<"methods">;

/** How a board marks a value: best and second as papers print them, bold and underlined. */
export type Place = "best" | "second";

/** What a method has in one comparison group: the value that stands for it, and everything else that is reported of it there. */
export interface Standing {
  readonly figure: Figure;
  readonly rank: number | null;
  readonly tied: boolean;
  readonly unranked: Ranked["unranked"];
  readonly place: Place | null;
  /** Other configurations, quotations and re-measurements, in the order of the ranking. */
  readonly others: readonly Figure[];
}

export interface GroupStandings {
  readonly byMethod: ReadonlyMap<Method, Standing>;
  /** What is not a method, such as real images: a line and never a competitor. */
  readonly references: readonly Figure[];
  /** Tables that were read in part, for which nothing of the group is ranked. */
  readonly partly: readonly PartlyRead[];
}

/**
 * The results of one comparison group by method. A method stands with its best configuration. Best and second are marked only where
 * at least two methods rank, and a bound is never best alone.
 */
export function selectStandings(figures: readonly Figure[]): GroupStandings {
  const [first] = figures;
  const ranked = first === undefined ? [] : rankFigures(figures, first.metric.direction);
  const places = placesOf(ranked);
  const byMethod = new Map<Method, Standing>();
  const others = new Map<Method, Figure[]>();
  for (const { figure, rank, tied, unranked } of ranked) {
    if (unranked === "reference" || unranked === "ablation" || unranked === "summary") continue;
    const more = others.get(figure.method);
    if (more) more.push(figure);
    else {
      const own: Figure[] = [];
      others.set(figure.method, own);
      byMethod.set(figure.method, { figure, rank, tied, unranked, place: rank === null ? null : (places.get(rank) ?? null), others: own });
    }
  }
  return { byMethod, references: ranked.filter(({ unranked }) => unranked === "reference").map(({ figure }) => figure), partly: partlyRead(figures) };
}

/** The two ranks that are marked, by rank. */
function placesOf(ranked: readonly Ranked[]): ReadonlyMap<number, Place> {
  const competing = ranked.filter((row) => row.rank !== null && standsForItself(row));
  if (new Set(competing.map(({ figure }) => figure.method)).size < 2) return new Map();
  // A method stands once, so a rank that only its second configuration has is no second place.
  const bestOfMethods = new Map<Method, Ranked>();
  for (const row of competing) if (!bestOfMethods.has(row.figure.method)) bestOfMethods.set(row.figure.method, row);
  const ranks = [...new Set([...bestOfMethods.values()].map(({ rank }) => rank as number))];
  const [best, second] = ranks;
  const isOfBounds = (rank: number) => competing.filter((row) => row.rank === rank).every(({ figure }) => isBound(figure));
  return new Map([
    ...(best !== undefined && !isOfBounds(best) ? [[best, "best"] as const] : []),
    ...(second !== undefined ? [[second, "second"] as const] : []),
  ]);
}

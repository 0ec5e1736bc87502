import type { RowOf } from "@/lib/catalogue/catalogue";
import { dayWithin, printMonth } from "@/lib/format/date";
import { printValue } from "@/lib/format/figure";
import { isSpread, type Progress } from "./progress";

/**
 * How the best reported value stands, in one sentence made from the figures: "Best reported FID so far: 1.80 by VAR in April
 * 2024; not beaten since in this collection."
 */
export function progressSentence({ symbol, direction }: RowOf<"metrics">, { points }: Progress): string {
  const records = points.filter(({ isRecord }) => isRecord);
  const [first, last, newest] = [records[0], records.at(-1), points.at(-1)];
  if (first === undefined || last === undefined || newest === undefined) return "";
  const best = `${printValue(last.figure)} by ${last.figure.method.name} in ${printMonth(last.published)}`;
  const from = first === last ? "" : `, ${direction === "lower" ? "down" : "up"} from ${printValue(first.figure)} by ${first.figure.method.name} in ${printMonth(first.published)}`;
  const since = dayWithin(last.published) < dayWithin(newest.published) ? "not beaten since in this collection" : "nothing in this collection is newer";
  return `Best reported ${symbol} so far: ${best}${from}; ${since}.`;
}

/** Why best so far is drawn for no panel of a leaderboard; empty where it is for one, or where no order exists. */
export function notDrawnWords(panels: readonly (Progress | null)[]): string {
  const all = panels.filter((progress) => progress !== null);
  if (all.length === 0 || all.some(isSpread)) return "";
  const points = all.flatMap((progress) => progress.points);
  const [point] = points;
  if (point === undefined) return "Best so far by date is not drawn: a bound is no record, and no figure is exact.";
  if (new Set(points.map(({ published }) => printMonth(published))).size > 1) return "Best so far by date is not drawn: no comparable figures are of two dates.";
  return `Best so far by date is not drawn: ${points.length === 1 ? "the only exact figure is" : "all exact figures are"} of ${printMonth(point.published)}.`;
}

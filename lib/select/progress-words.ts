import type { RowOf } from "@/lib/catalogue/catalogue";
import { dayWithin, printMonth } from "@/lib/format/date";
import { printValue } from "@/lib/format/figure";
import { isSpread, type Progress, type ProgressPoint } from "./progress";

/**
 * How the best reported value stands, in one sentence made from the figures: "Best reported FID so far: 1.80 by VAR in April
 * 2024; not beaten since in this collection."
 */
export function progressSentence({ symbol, direction }: RowOf<"metrics">, { points }: Progress): string {
  const records = points.filter(({ isRecord }) => isRecord);
  const [first, last, newest] = [records[0], records.at(-1), points.at(-1)];
  if (first === undefined || last === undefined || newest === undefined) return "";
  const from = first === last ? "" : `, ${direction === "lower" ? "down" : "up"} from ${inWords(first)}`;
  const isNewest = dayWithin(last.published) === dayWithin(newest.published);
  const since = isNewest ? "nothing in this collection is newer" : "not beaten since in this collection";
  return `Best reported ${symbol} so far: ${inWords(last)}${from}; ${since}.`;
}

const inWords = ({ figure, published }: ProgressPoint) => `${printValue(figure)} by ${figure.method.name} in ${printMonth(published)}`;

/** Why best so far is drawn for no panel of a leaderboard; empty where it is for one, or where no order exists. */
export function notDrawnWords(panels: readonly (Progress | null)[]): string {
  const all = panels.filter((progress) => progress !== null);
  if (all.length === 0 || all.some(isSpread)) return "";
  const points = all.flatMap((progress) => progress.points);
  const [point] = points;
  if (point === undefined)
    return all.some(({ undated }) => undated > 0)
      ? "Best so far by date is not drawn: the day on which a repository or a citation first gave a figure is not on record."
      : "Best so far by date is not drawn: a bound is no record, and no figure is exact.";
  const months = new Set(points.map(({ published }) => printMonth(published)));
  if (months.size > 1) return "Best so far by date is not drawn: no axis has three exact figures of at least two dates.";
  const figures = points.length === 1 ? "the only exact figure is" : "all exact figures are";
  return `Best so far by date is not drawn: ${figures} of ${printMonth(point.published)}.`;
}

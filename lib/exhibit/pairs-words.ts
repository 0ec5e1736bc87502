import { counted } from "@/lib/format/words";
import type { PairCounts, ShownPairs } from "@/lib/view/board/shown-pairs";

/** As the page says it under its matrix. */
const NOT_COUNTED = "a value is an average of others, a table was read in part, a value is a bound or the metric has no better direction";

/** Each pair of the matrix of a page once, as a sentence; none for a page that has no matrix. */
export const pairsWords = ({ methods, what, cells }: ShownPairs): readonly string[] =>
  cells.flatMap((row, at) => row.flatMap((cell, other) => (cell === null || other <= at ? [] : pairWords(cell, what, methods[at]?.name ?? "", methods[other]?.name ?? ""))));

/** "Over 5 values of MSE and MAE that both have, VAR is better in 3 and FlowAR in 1; 1 is level." */
function pairWords({ wins, ties, losses, notCounted }: PairCounts, what: string, name: string, other: string): string {
  const all = wins + ties + losses;
  const more = notCounted === 0 ? "" : `${counted(notCounted, "value")} of both ${notCounted === 1 ? "is" : "are"} not counted, because ${NOT_COUNTED}.`;
  if (all === 0) return more;
  const level = ties === 0 ? "" : `; ${ties} ${ties === 1 ? "is" : "are"} level`;
  return [`Over ${counted(all, "value")} of ${what} that both have, ${name} is better in ${wins} and ${other} in ${losses}${level}.`, more].filter(Boolean).join(" ");
}

import { counted } from "@/lib/format/words";
import type { PairCounts, ShownPairs } from "@/lib/view/board/shown-pairs";

/** The reasons, as the page gives them under its matrix. */
const NOT_COUNTED =
  "a value is an average of others, a table was read in part, a value is a bound or the metric has no better direction";

/** Writes each pair of the page's matrix once, as a sentence. A page without a matrix has none. */
export const pairsWords = ({ methods, what, cells }: ShownPairs): readonly string[] =>
  cells.flatMap((row, at) =>
    row.flatMap((cell, other) =>
      cell === null || other <= at ? [] : pairWords(cell, what, methods[at]?.name ?? "", methods[other]?.name ?? ""),
    ),
  );

/** "Over 5 values of MSE and MAE that both have, VAR is better in 3 and FlowAR in 1; 1 is level." */
function pairWords({ wins, ties, losses, notCounted }: PairCounts, what: string, name: string, other: string): string {
  const all = wins + ties + losses;
  const more =
    notCounted === 0
      ? ""
      : `${counted(notCounted, "value")} of both ${notCounted === 1 ? "is" : "are"} not counted, because ${NOT_COUNTED}.`;
  if (all === 0) return more;
  const level = ties === 0 ? "" : `; ${ties} ${ties === 1 ? "is" : "are"} level`;
  return [
    `Over ${counted(all, "value")} of ${what} that both have, ${name} is better in ${wins} and ${other} in ${losses}${level}.`,
    more,
  ]
    .filter(Boolean)
    .join(" ");
}

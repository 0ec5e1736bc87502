import type { RowOf } from "@/lib/catalogue/catalogue";
import { claimSentence } from "./order-claims";
import { counted, inSentence } from "@/lib/format/words";
import { frontOf } from "@/lib/report/leaderboard/order-claims";
import type { TradeOff } from "@/lib/report/leaderboard/trade-off";

/**
 * Returns who is on the front, in one sentence made from the results: "On the front: Distilled Decoding (1 step, FID 9.96) and VAR (10 steps, 4.19):
 * nothing ranked here has fewer steps and a lower FID."
 */
export function frontSentence(metric: RowOf<"metrics">, tradeOff: TradeOff): string {
  const claim = frontOf(metric, tradeOff);
  if (claim !== null) return claimSentence(claim);
  if (!tradeOff.isCost)
    return `${counted(tradeOff.points.length, "result")} by ${inSentence(tradeOff.condition.name)}; ${tradeOff.values === null ? "less of it is not cheaper" : "its values have no order"}, so no front is drawn.`;
  return tradeOff.isRanked
    ? "No result is on the front, because each is printed as a bound or rounded."
    : "No front is drawn, because results are missing from a table on this axis.";
}

/** Returns what a cost counts, in words; empty if there is nothing to state. */
export const countingWords = ({ counting }: Pick<TradeOff, "counting">) => counting ?? "what counts is not stated";

/**
 * Returns how many results of the panel are left out, and why; empty if none are. "4 of 8 results do not state steps; 20 count something else as one,
 * or do not say what".
 */
export function unstatedWords({
  condition,
  points,
  unstated,
  otherwise,
  aside,
}: Omit<TradeOff, "counting" | "isRanked" | "isCost" | "values">): string {
  const all = counted(points.length + unstated + otherwise, "result");
  const silent =
    unstated > 0 && `${unstated} of ${all} ${unstated === 1 ? "does" : "do"} not state ${inSentence(condition.name)}`;
  const others =
    otherwise > 0 &&
    `${otherwise} ${otherwise === 1 ? "counts" : "count"} something else as one, or ${otherwise === 1 ? "does" : "do"} not say what`;
  const repeats =
    aside > 0 &&
    `${aside} more ${aside === 1 ? "repeats a configuration or is not a method" : "repeat configurations or are not methods"}`;
  return [silent, others, repeats].filter(Boolean).join("; ");
}

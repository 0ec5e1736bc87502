import type { RowOf } from "@/lib/catalogue/catalogue";
import { printMonth } from "@/lib/format/date";
import { claimSentence } from "./order-claims";
import { counted, listed } from "@/lib/format/words";
import { recordOf } from "@/lib/report/leaderboard/order-claims";
import { isSpread, type Progress } from "@/lib/report/leaderboard/progress";

/**
 * Returns the state of the best reported value in one sentence, made from the results: "Best reported FID so far: 1.80 by VAR in April 2024; not
 * beaten since on this axis."
 */
export function progressSentence(metric: RowOf<"metrics">, progress: Progress): string {
  const claim = recordOf(metric, progress);
  return claim === null ? "" : claimSentence(claim);
}

/** Returns "Best FID by date, without 2 bounds and 5 values without a date": the title names ranked results that are not in the drawing. */
export function progressTitle({ symbol }: RowOf<"metrics">, progress: Progress): string {
  const without = leftOutWords(progress);
  return [`Best ${symbol} by date`, without && `without ${without}`].filter(Boolean).join(", ");
}

function leftOutWords({ leftOut }: Progress): string {
  const of = (reason: Progress["leftOut"][number]["reason"]) => leftOut.filter((one) => one.reason === reason).length;
  const [vague, undated] = [of("no exact value"), of("no date")];
  return listed([
    ...(vague > 0 ? [counted(vague, "bound or rounded value", "bounds and rounded values")] : []),
    ...(undated > 0 ? [`${counted(undated, "value")} without a date`] : []),
  ]);
}

/** Returns why best so far is drawn for no panel of a leaderboard; empty if it is drawn for one, or if there is no order. */
export function notDrawnWords(panels: readonly (Progress | null)[]): string {
  const all = panels.filter((progress) => progress !== null);
  if (all.length === 0 || all.some(isSpread)) return "";
  const points = all.flatMap((progress) => progress.points);
  const [point] = points;
  if (point === undefined)
    return all.some(({ leftOut }) => leftOut.some(({ reason }) => reason === "no date"))
      ? "Best so far by date is not drawn: it is not known when a repository or a citation first published a result."
      : "Best so far by date is not drawn: a bound cannot be a record, and no result is exact.";
  const months = new Set(points.map(({ published }) => printMonth(published)));
  if (months.size > 1)
    return "Best so far by date is not drawn: no axis has three exact results of at least two dates.";
  const results = points.length === 1 ? "the only exact result is" : "all exact results are";
  return `Best so far by date is not drawn: ${results} of ${printMonth(point.published)}.`;
}

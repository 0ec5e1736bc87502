import type { Figure, RowOf } from "@/lib/catalogue/catalogue";
import type { Panel } from "./leaderboard";

/** The best figure reported up to a date. */
export interface ProgressStep {
  /** Date of the paper that reports the figure: YYYY-MM-DD, or YYYY-MM where the day is not known. */
  readonly published: string;
  readonly figure: Figure;
}

/**
 * Best so far by date of publication, in the metric's direction: the figures that were better than every earlier one. Within
 * one date only the best counts. Figures with a qualifier are left out, because a bound is no record. Empty where the figures
 * come from fewer than two dates, or the metric has no direction.
 */
export function selectProgress(metric: RowOf<"metrics">, { entries }: Panel): readonly ProgressStep[] {
  if (metric.direction === "none") return [];
  const sign = metric.direction === "lower" ? 1 : -1;
  const dated = entries
    .map(({ figure }) => ({ published: figure.paper.published, figure }))
    .filter(({ figure }) => figure.qualifier === "exact")
    .toSorted((a, b) => (a.published < b.published ? -1 : a.published > b.published ? 1 : sign * (a.figure.value.number - b.figure.value.number)));
  if (new Set(dated.map(({ published }) => published)).size < 2) return [];
  let best = Infinity;
  return dated.filter(({ figure }) => {
    const value = sign * figure.value.number;
    if (value >= best) return false;
    best = value;
    return true;
  });
}

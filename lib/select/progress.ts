import type { Figure, RowOf } from "@/lib/catalogue/catalogue";
import { dayWithin } from "@/lib/format/date";
import type { SourceKind } from "@/lib/tables/sources";
import type { Panel } from "./leaderboard";

/** A figure at the date of the paper that reports it. */
export interface ProgressPoint {
  /** YYYY-MM-DD, or YYYY-MM where the day is not known. */
  readonly published: string;
  readonly figure: Figure;
  /** Whether it was better than every figure before it. */
  readonly isRecord: boolean;
}

/** How the best reported value moved with time. */
export interface Progress {
  /** By date, then by value, best first. */
  readonly points: readonly ProgressPoint[];
  /** Figures with a qualifier, which are no records because a bound is none. */
  readonly qualified: number;
  /** Exact figures of repositories and citations, whose first day is not on record: that of the paper they are filed under is another. */
  readonly undated: number;
}

/** The kinds of source whose day is that of their paper. */
const DATED: readonly SourceKind[] = ["abstract", "paper"];

/**
 * Best so far by date of publication, in the metric's direction. Within one date only the best can be a record, and a paper
 * whose day is not known counts as of the middle of its month. Null for a metric without direction; where the exact figures
 * come from fewer than two dates there is no progress to show, and `isSpread` says so.
 */
export function selectProgress(metric: RowOf<"metrics">, { entries }: Pick<Panel, "entries">): Progress | null {
  if (metric.direction === "none") return null;
  const sign = metric.direction === "lower" ? 1 : -1;
  const exact = entries.map(({ figure }) => figure).filter(({ qualifier }) => qualifier === "exact");
  const ofPapers = exact.filter(({ kind }) => DATED.includes(kind));
  const dated = ofPapers
    .map((figure) => ({ published: figure.paper.published, day: dayWithin(figure.paper.published), figure }))
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : sign * (a.figure.value.number - b.figure.value.number)));
  let best = Infinity;
  const points = dated.map(({ published, figure }): ProgressPoint => {
    const value = sign * figure.value.number;
    const isRecord = value < best;
    if (isRecord) best = value;
    return { published, figure, isRecord };
  });
  return { points, qualified: entries.length - exact.length, undated: exact.length - ofPapers.length };
}

/** Fewer figures than this show no course of time. */
const FEWEST = 3;

/** Whether there is something to draw against time: at least three figures, of at least two dates. */
export const isSpread = ({ points }: Progress) => points.length >= FEWEST && new Set(points.map(({ published }) => dayWithin(published))).size > 1;

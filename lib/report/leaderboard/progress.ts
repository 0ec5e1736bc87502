import type { Result, RowOf } from "@/lib/catalogue/catalogue";
import { dayWithin } from "@/lib/format/date";
import type { SourceKind } from "@/lib/tables/sources";
import type { Panel } from "./leaderboard";

/** A ranked result at the date of the paper that reports it. */
export interface ProgressPoint {
  /** YYYY-MM-DD, or YYYY-MM or YYYY if no more is known. */
  readonly published: string;
  /** The day that counts as its date. */
  readonly day: string;
  readonly result: Result;
  readonly rank: number;
  /** Whether it was better than every earlier result. */
  readonly isRecord: boolean;
}

/** A ranked result that has no place by date, and the reason. */
export interface LeftOut {
  readonly result: Result;
  readonly rank: number;
  /** no exact value: a bound or a rounded value is not a record; no date: the publication day of a repository or a citation is not recorded. */
  readonly reason: "no exact value" | "no date";
}

/** How the best reported value changed over time. `points` and `leftOut` together are exactly the ranked results of the axis. */
export interface Progress {
  /** By date, then by value, best first. */
  readonly points: readonly ProgressPoint[];
  readonly leftOut: readonly LeftOut[];
  /** All rows of the axis, including those without a rank. */
  readonly among: Panel["entries"];
}

/** The kinds of source that were published on the day of their paper. */
const DATED: readonly SourceKind[] = ["abstract", "paper"];

/**
 * Returns the best so far by date of publication, in the metric's direction. Within one date only the best can be a record, and a paper whose day is
 * not known counts as of the middle of its month. Returns null if nothing ranks. If there are too few exact results or dates to show progress,
 * `isSpread` returns false.
 */
export function selectProgress(metric: RowOf<"metrics">, { entries }: Pick<Panel, "entries">): Progress | null {
  const ranked = entries.flatMap(({ result, rank }) => (rank === null ? [] : [{ result, rank }]));
  if (ranked.length === 0) return null;
  const sign = metric.direction === "lower" ? 1 : -1;
  const dated = ranked
    .filter(({ result }) => whyLeftOut(result) === null)
    .map((point) => ({
      ...point,
      published: point.result.paper.published,
      day: dayWithin(point.result.paper.published),
    }))
    .toSorted((a, b) =>
      a.day < b.day ? -1 : a.day > b.day ? 1 : sign * (a.result.value.number - b.result.value.number),
    );
  let best = Infinity;
  const points = dated.map((point): ProgressPoint => {
    const value = sign * point.result.value.number;
    const isRecord = value < best;
    if (isRecord) best = value;
    return { ...point, isRecord };
  });
  const leftOut = ranked.flatMap((point): readonly LeftOut[] => {
    const reason = whyLeftOut(point.result);
    return reason === null ? [] : [{ ...point, reason }];
  });
  return { points, leftOut, among: entries };
}

function whyLeftOut({ qualifier, kind }: Result): LeftOut["reason"] | null {
  if (qualifier !== "exact") return "no exact value";
  return DATED.includes(kind) ? null : "no date";
}

/** Fewer results than this show no development over time. */
const FEWEST = 3;

/** Returns whether the results can be drawn against time: at least three of them, of at least two dates. */
export const isSpread = ({ points }: Progress) =>
  points.length >= FEWEST && new Set(points.map(({ day }) => day)).size > 1;

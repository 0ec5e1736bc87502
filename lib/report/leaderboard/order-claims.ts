import type { Result, RowOf } from "@/lib/catalogue/catalogue";
import type { FewerSteps } from "@/lib/report/speed/fewer-steps";
import type { LeftOut, Progress, ProgressPoint } from "./progress";
import { isBound } from "@/lib/tables/qualifiers";
import { type Ranked } from "@/lib/select/rank/rank";
import { allowedInterval } from "@/lib/select/rank/rounding";
import type { TradeOff, TradeOffPoint } from "./trade-off";

type Metric = RowOf<"metrics">;

/**
 * Everything that a page can say about order, as data: worded in lib/sentences/order-claims, and checked against the ranking of the same page
 * by a test. Each claim knows what it was made from.
 */
export type OrderClaim = BestClaim | BoundClaim | RecordClaim | FrontClaim | WorseClaim;

/** These results share the first rank, and at least one of them is not a bound. */
export interface BestClaim {
  readonly kind: "best";
  readonly metric: Metric;
  readonly results: readonly Result[];
  /** Whether no other row may have a better number: no quotation, reference, ablation or open bound either. */
  readonly isExtreme: boolean;
}

/** Bounds alone have the first rank: none of them is called best, and the best of what is no bound is named beside them. */
export interface BoundClaim {
  readonly kind: "first by bound";
  readonly metric: Metric;
  readonly bounds: readonly Result[];
  readonly best: BestClaim | null;
}

/** How the best value moved with time, over the results that have a date and are exact. */
export interface RecordClaim {
  readonly kind: "best so far";
  readonly metric: Metric;
  readonly first: ProgressPoint;
  readonly last: ProgressPoint;
  /** Whether nothing of what is drawn was published later. */
  readonly isNewest: boolean;
  /** Results that rank before it and are not drawn. */
  readonly ahead: readonly LeftOut[];
  /** Whether no other row of the axis may have a better number, ranked or not. */
  readonly isExtreme: boolean;
}

/** Nothing exact that ranks is as cheap and better, or as good and cheaper, than these. */
export interface FrontClaim {
  readonly kind: "front";
  readonly metric: Metric;
  readonly condition: RowOf<"conditions">;
  readonly points: readonly TradeOffPoint[];
  /** Whether some of what is drawn is not an exact value. */
  readonly hasOthers: boolean;
}

/** In so many pairs the value after is surely worse than the one before. */
export interface WorseClaim {
  readonly kind: "worse after";
  readonly pairs: readonly FewerSteps[];
  readonly worse: readonly FewerSteps[];
}

/**
 * What may be said of the first rank of some rows; null where none of them ranks. `among` are all rows that a reader sees them stand
 * among, ranked or not.
 */
export function bestOf(metric: Metric, rows: readonly Ranked[], among: readonly Ranked[] = rows): BestClaim | BoundClaim | null {
  const first = ofLeastRank(rows);
  if (first.length === 0) return null;
  const claim = (results: readonly Result[]): BestClaim => ({ kind: "best", metric, results, isExtreme: !isExceeded(results, among) });
  if (first.some((result) => !isBound(result))) return claim(first);
  const best = ofLeastRank(rows.filter(({ result }) => !isBound(result)));
  return { kind: "first by bound", metric, bounds: first, best: best.length > 0 ? claim(best) : null };
}

/** Whether any row may be better than all of some results: by its number, or by what its bound leaves open. */
function isExceeded(results: readonly Result[], among: readonly Ranked[]): boolean {
  return among.some(({ result }) => !results.includes(result) && results.every((best) => mayBeat(result, best)));
}

function mayBeat(a: Result, b: Result): boolean {
  const { low, high } = isBound(a) ? allowedInterval(a.value, a.qualifier) : { low: a.value.number, high: a.value.number };
  return a.metric.direction === "lower" ? low < b.value.number : high > b.value.number;
}

function ofLeastRank(rows: readonly Ranked[]): readonly Result[] {
  const least = rows.reduce((found, { rank }) => Math.min(found, rank ?? Infinity), Infinity);
  return rows.filter(({ rank }) => rank === least).map(({ result }) => result);
}

/** What may be said of the best so far; null where nothing is drawn. */
export function recordOf(metric: Metric, { points, leftOut, among }: Progress): RecordClaim | null {
  const records = points.filter(({ isRecord }) => isRecord);
  const [first, last, newest] = [records[0], records.at(-1), points.at(-1)];
  if (first === undefined || last === undefined || newest === undefined) return null;
  const ahead = leftOut.filter(({ rank }) => rank < last.rank);
  return { kind: "best so far", metric, first, last, isNewest: last.day === newest.day, ahead, isExtreme: !isExceeded([last.result], among) };
}

/** What may be said of a front; null where nothing is on it. */
export function frontOf(metric: Metric, { condition, points }: TradeOff): FrontClaim | null {
  const front = points.filter(({ onFront }) => onFront);
  if (front.length === 0) return null;
  return { kind: "front", metric, condition, points: front, hasOthers: points.some(({ result }) => result.qualifier !== "exact") };
}

/** In which pairs the printed value is surely worse with fewer steps. */
export function worseAfter(pairs: readonly FewerSteps[]): WorseClaim {
  return { kind: "worse after", pairs, worse: pairs.filter(({ before, after }) => isSurelyBetter(before, after)) };
}

/** Whether a result is better than another of its metric, whatever their printed digits and qualifiers leave open. */
export function isSurelyBetter(a: Result, b: Result): boolean {
  const [one, other] = [allowedInterval(a.value, a.qualifier), allowedInterval(b.value, b.qualifier)];
  return a.metric.direction === "lower" ? one.high <= other.low : a.metric.direction === "higher" && one.low >= other.high;
}

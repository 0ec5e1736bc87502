import type { Result, RowOf } from "@/lib/catalogue/catalogue";
import type { FewerSteps } from "@/lib/report/speed/fewer-steps";
import type { LeftOut, Progress, ProgressPoint } from "./progress";
import { isBound } from "@/lib/tables/qualifiers";
import { type Ranked } from "@/lib/select/rank/rank";
import { allowedInterval } from "@/lib/select/rank/rounding";
import type { TradeOff, TradeOffPoint } from "./trade-off";

type Metric = RowOf<"metrics">;

/**
 * Every claim about order that a page can make, as data. lib/sentences/order-claims puts the claims into words, and a test checks them against the
 * ranking of the same page. Each claim holds the results that it was made from.
 */
export type OrderClaim = BestClaim | BoundClaim | RecordClaim | FrontClaim | WorseClaim;

/** These results share the first rank, and at least one of them is not a bound. */
export interface BestClaim {
  readonly kind: "best";
  readonly metric: Metric;
  readonly results: readonly Result[];
  /** Whether no other row can have a better number, including quotations, references, ablations and open bounds. */
  readonly isExtreme: boolean;
}

/** The first rank consists of bounds alone: none of them is called best, and the best of the other results is named beside them. */
export interface BoundClaim {
  readonly kind: "first by bound";
  readonly metric: Metric;
  readonly bounds: readonly Result[];
  readonly best: BestClaim | null;
}

/** How the best value changed over time, over the results that have a date and are exact. */
export interface RecordClaim {
  readonly kind: "best so far";
  readonly metric: Metric;
  readonly first: ProgressPoint;
  readonly last: ProgressPoint;
  /** Whether no drawn result was published later. */
  readonly isNewest: boolean;
  /** Results that rank before `last` and are not drawn. */
  readonly ahead: readonly LeftOut[];
  /** Whether no other row of the axis, ranked or not, can have a better number. */
  readonly isExtreme: boolean;
}

/** No exact, ranked result is as cheap and better, or as good and cheaper, than these. */
export interface FrontClaim {
  readonly kind: "front";
  readonly metric: Metric;
  readonly condition: RowOf<"conditions">;
  readonly points: readonly TradeOffPoint[];
  /** Whether some of the drawn results are not exact. */
  readonly hasOthers: boolean;
}

/** The pairs in which the value after is surely worse than the one before, out of all pairs. */
export interface WorseClaim {
  readonly kind: "worse after";
  readonly pairs: readonly FewerSteps[];
  readonly worse: readonly FewerSteps[];
}

/** Returns the claim about the first rank of some rows, or null if none of them ranks. `among` are all rows, ranked or not, among which a reader sees them. */
export function bestOf(
  metric: Metric,
  rows: readonly Ranked[],
  among: readonly Ranked[] = rows,
): BestClaim | BoundClaim | null {
  const first = ofLeastRank(rows);
  if (first.length === 0) return null;
  const claim = (results: readonly Result[]): BestClaim => ({
    kind: "best",
    metric,
    results,
    isExtreme: !isExceeded(results, among),
  });
  if (first.some((result) => !isBound(result))) return claim(first);
  const best = ofLeastRank(rows.filter(({ result }) => !isBound(result)));
  return { kind: "first by bound", metric, bounds: first, best: best.length > 0 ? claim(best) : null };
}

/** Returns whether any row can be better than all of some results: by its number, or within the range that its bound leaves open. */
function isExceeded(results: readonly Result[], among: readonly Ranked[]): boolean {
  return among.some(({ result }) => !results.includes(result) && results.every((best) => mayBeat(result, best)));
}

function mayBeat(a: Result, b: Result): boolean {
  const { low, high } = isBound(a)
    ? allowedInterval(a.value, a.qualifier)
    : { low: a.value.number, high: a.value.number };
  return a.metric.direction === "lower" ? low < b.value.number : high > b.value.number;
}

function ofLeastRank(rows: readonly Ranked[]): readonly Result[] {
  const least = rows.reduce((found, { rank }) => Math.min(found, rank ?? Infinity), Infinity);
  return rows.filter(({ rank }) => rank === least).map(({ result }) => result);
}

/** Returns the claim about the best so far, or null if nothing is drawn. */
export function recordOf(metric: Metric, { points, leftOut, among }: Progress): RecordClaim | null {
  const records = points.filter(({ isRecord }) => isRecord);
  const [first, last, newest] = [records[0], records.at(-1), points.at(-1)];
  if (first === undefined || last === undefined || newest === undefined) return null;
  const ahead = leftOut.filter(({ rank }) => rank < last.rank);
  return {
    kind: "best so far",
    metric,
    first,
    last,
    isNewest: last.day === newest.day,
    ahead,
    isExtreme: !isExceeded([last.result], among),
  };
}

/** Returns the claim about a front, or null if no point is on it. */
export function frontOf(metric: Metric, { condition, points }: TradeOff): FrontClaim | null {
  const front = points.filter(({ onFront }) => onFront);
  if (front.length === 0) return null;
  return {
    kind: "front",
    metric,
    condition,
    points: front,
    hasOthers: points.some(({ result }) => result.qualifier !== "exact"),
  };
}

/** Returns the pairs in which the printed value is surely worse with fewer steps. */
export function worseAfter(pairs: readonly FewerSteps[]): WorseClaim {
  return { kind: "worse after", pairs, worse: pairs.filter(({ before, after }) => isSurelyBetter(before, after)) };
}

/** Returns whether a result is better than another of its metric for every value that their printed digits and qualifiers allow. */
export function isSurelyBetter(a: Result, b: Result): boolean {
  const [one, other] = [allowedInterval(a.value, a.qualifier), allowedInterval(b.value, b.qualifier)];
  return a.metric.direction === "lower"
    ? one.high <= other.low
    : a.metric.direction === "higher" && one.low >= other.high;
}

import type { Result } from "@/lib/catalogue/catalogue";
import { isBound, SIDES } from "@/lib/tables/qualifiers";
import { roundingInterval, type Interval } from "./rounding";

/** The fields of a result that decide its place. */
export type Placed = Pick<Result, "value" | "qualifier">;

/** A rank from 1, with gaps after ties: two first places are followed by a third. `tied` if another result has the same rank. */
export interface Place {
  readonly rank: number;
  readonly tied: boolean;
}

/** Returns whether a bound leaves open how much worse the true value may be: over 3 if lower is better. */
export function isOpen({
  qualifier,
  metric,
}: Pick<Result, "qualifier"> & { readonly metric: Pick<Result["metric"], "direction"> }): boolean {
  return metric.direction !== "none" && SIDES[qualifier] !== null && SIDES[qualifier] !== metric.direction;
}

/**
 * Returns the ranks of results that are sorted best first: each joins the rank before it if it may be equal to everything there. In a file of its
 * own, without the tables, because the browser uses it to place a reader's own rows.
 */
export function placesOf<One extends Placed>(sorted: readonly One[]): ReadonlyMap<One, Place> {
  const groups: { readonly members: One[]; common: Interval }[] = [];
  for (const result of sorted) {
    const own = mayBe(result);
    const group = groups.at(-1);
    if (group && overlap(group.common, own)) {
      group.members.push(result);
      group.common = { low: Math.max(group.common.low, own.low), high: Math.min(group.common.high, own.high) };
    } else groups.push({ members: [result], common: own });
  }
  let before = 0;
  return new Map(
    groups.flatMap(({ members }) => {
      const rank = before + 1;
      before += members.length;
      return members.map((result) => [result, { rank, tied: members.length > 1 }] as const);
    }),
  );
}

/** Returns the numbers that a printed value may stand for in ranking; for a bound only the printed number. */
function mayBe(result: Placed): Interval {
  return isBound(result) ? { low: result.value.number, high: result.value.number } : roundingInterval(result.value);
}

const overlap = (a: Interval, b: Interval) =>
  (a.low < b.high && b.low < a.high) || (a.low === b.low && a.high === b.high);

import type { Result } from "@/lib/catalogue/catalogue";
import { mayBeEqual } from "@/lib/select/rank/rounding";

/** Whether one cell is better than another by the digits that are printed: never where both may stand for one number. */
export function isBetter({ value: one, metric }: Result, { value: other }: Result): boolean {
  if (metric.direction === "none" || mayBeEqual(one, other)) return false;
  return metric.direction === "higher" ? one.number > other.number : one.number < other.number;
}

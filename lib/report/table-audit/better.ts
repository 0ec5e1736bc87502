import type { Result } from "@/lib/catalogue/catalogue";
import { mayBeEqual } from "@/lib/select/rank/rounding";

/** Returns whether one cell is better than another by the printed digits; false if both may stand for one number. */
export function isBetter({ value: one, metric }: Result, { value: other }: Result): boolean {
  if (metric.direction === "none" || mayBeEqual(one, other)) return false;
  return metric.direction === "higher" ? one.number > other.number : one.number < other.number;
}

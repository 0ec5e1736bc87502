import { once } from "@/lib/catalogue/once";
import { lastPlaceOf } from "@/lib/numerals/number-of";
import type { Printed } from "@/lib/tables/cells";
import { SIDES } from "@/lib/tables/qualifiers";
import type { Qualifier } from "@/lib/tables/results";

/** The numbers that round to a printed value. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * Returns the interval of all numbers that round to the printed digits: "4.19" for 4.185 up to 4.195, "20" for 19.5 up to 20.5, "1.9e-1" for 0.185 up
 * to 0.195. The ends are whole multiples of half of the last decimal place, so that two intervals that touch have exactly equal ends.
 */
export const roundingInterval = once(({ text, number }: Printed): Interval => {
  const place = lastPlaceOf(text);
  // A power of ten below one has no exact double, so decimal places divide, and places before the point multiply.
  const scale = 10 ** Math.abs(place);
  const last = Math.round(place < 0 ? number * scale : number / scale);
  const at = (halves: number) => (place < 0 ? halves / (2 * scale) : (halves * scale) / 2);
  return { low: at(2 * last - 1), high: at(2 * last + 1) };
});

/** Returns whether two printed values may stand for the same number. Intervals that only touch do not overlap. */
export function mayBeEqual(a: Printed, b: Printed): boolean {
  if (a.number === b.number) return true;
  const [one, other] = [roundingInterval(a), roundingInterval(b)];
  return one.low < other.high && other.low < one.high;
}

/** Returns the numbers that a printed value with its qualifier allows: "over 100" is everything above the rounding interval's lower end. */
export function allowedInterval(value: Printed, qualifier: Qualifier): Interval {
  const { low, high } = roundingInterval(value);
  if (SIDES[qualifier] === "higher") return { low, high: Infinity };
  if (SIDES[qualifier] === "lower") return { low: -Infinity, high };
  return { low, high };
}

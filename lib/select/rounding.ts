import type { Printed } from "@/lib/tables/cells";
import { SIDES, type Qualifier } from "@/lib/tables/results";

/** The numbers that round to what is printed. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * Printed digits stand for every number that rounds to them: "4.19" for 4.185 up to 4.195, "20" for 19.5 up to 20.5.
 * Ends are whole multiples of half of the last decimal place, so that two intervals that touch compare as equal ends.
 */
export function roundingInterval({ text, number }: Printed): Interval {
  const decimals = text.split(".")[1]?.length ?? 0;
  const scale = 10 ** decimals;
  const last = Math.round(number * scale);
  return { low: (2 * last - 1) / (2 * scale), high: (2 * last + 1) / (2 * scale) };
}

/** Whether two printed values may stand for one and the same number. Intervals that only touch do not overlap. */
export function mayBeEqual(a: Printed, b: Printed): boolean {
  if (a.number === b.number) return true;
  const [one, other] = [roundingInterval(a), roundingInterval(b)];
  return one.low < other.high && other.low < one.high;
}

/** The numbers that a printed value with its qualifier allows: "over 100" is everything above the rounding interval's lower end. */
export function allowedInterval(value: Printed, qualifier: Qualifier): Interval {
  const { low, high } = roundingInterval(value);
  if (SIDES[qualifier] === "higher") return { low, high: Infinity };
  if (SIDES[qualifier] === "lower") return { low: -Infinity, high };
  return { low, high };
}

import type { Printed } from "@/lib/tables/cells";
import { SIDES, type Qualifier } from "@/lib/tables/results";

/** The numbers that round to what is printed. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * Printed digits stand for every number that rounds to them: "4.19" for 4.185 up to 4.195, "20" for 19.5 up to 20.5, "1.9e-1" for
 * 0.185 up to 0.195. Ends are whole multiples of half of the last decimal place, so that two intervals that touch compare as equal ends.
 */
export function roundingInterval({ text, number }: Printed): Interval {
  const decimals = decimalsOf(text);
  const [scale, unit] = [10 ** Math.max(decimals, 0), 10 ** Math.max(-decimals, 0)];
  const last = Math.round((number * scale) / unit);
  return { low: ((2 * last - 1) * unit) / (2 * scale), high: ((2 * last + 1) * unit) / (2 * scale) };
}

/** After how many decimals the printed digits end; a comma after a leading zero is a decimal comma, any other groups thousands. */
function decimalsOf(text: string): number {
  const [mantissa = "", exponent = "0"] = text.toLowerCase().replaceAll("−", "-").split("e");
  const fraction = /^-?0,(\d+)$/.exec(mantissa)?.[1] ?? mantissa.split(".")[1] ?? "";
  return fraction.length - Number(exponent);
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

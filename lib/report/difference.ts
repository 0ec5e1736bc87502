import type { Result } from "@/lib/catalogue/catalogue";
import { derive } from "./derive";
import { mayBeEqual, roundingInterval } from "@/lib/select/rank/rounding";
import { least } from "@/lib/numerals/least";

/**
 * How far a value is from another of its comparison group, with the digits that both allow: "+0.5 %" of what begins at zero, "−1.2"
 * otherwise, "±0" where both may be one number. Empty where nothing follows, as of a bound.
 */
export function differenceWords(result: Result, reference: Result): string {
  const derived = derive(result, reference);
  if (derived === null || derived.qualifier !== "exact") return "";
  if (mayBeEqual(result.value, reference.value)) return "±0";
  return derived.relation === "difference" ? signed(derived.text) : percentWords(result, reference);
}

/** How far a value is from another in hundredths of that one: "+0.5 %"; "±0" where both may be one number, empty where the other may be zero. */
export function percentWords({ value }: Pick<Result, "value">, { value: other }: Pick<Result, "value">): string {
  if (mayBeEqual(value, other)) return "±0";
  const [a, b] = [roundingInterval(value), roundingInterval(other)];
  if (b.low <= 0) return "";
  const doubt = (100 * (a.high / b.low - a.low / b.high)) / 2;
  const decimals = Math.min(MOST_DECIMALS, Math.max(0, Math.ceil(-Math.log10(doubt))));
  return `${signed((100 * (value.number / other.number - 1)).toFixed(decimals))}\u00a0%`;
}

/** How far a value is from another in the units of both, with the digits that both print: "−0.02"; "±0" where both may be one number. */
export function pointsWords({ value }: Pick<Result, "value">, { value: other }: Pick<Result, "value">): string {
  if (mayBeEqual(value, other)) return "±0";
  const decimals = least([value, other].map(({ text }) => /\.(\d+)/.exec(text)?.[1]?.length ?? 0));
  return signed((value.number - other.number).toFixed(decimals));
}

/** More say nothing to a reader. */
const MOST_DECIMALS = 2;

const signed = (text: string) => (text.startsWith("-") ? text.replace("-", "−") : `+${text}`);

import type { Result } from "@/lib/catalogue/catalogue";
import { derive } from "./derive";
import { mayBeEqual, roundingInterval } from "@/lib/select/rank/rounding";
import { least } from "@/lib/numerals/least";

/** The difference of two values, with as many digits as both allow, as text; negative if the value is smaller than the other. */
export type Difference =
  | { readonly unit: "percent" | "points"; readonly text: string }
  | { readonly unit: "equal as printed" };

type Valued = Pick<Result, "value">;

const EQUAL: Difference = { unit: "equal as printed" };

/**
 * Returns the difference of a value to another of its comparison group: in per cent of the other if the metric begins at zero, else in its units.
 * Returns null if none can be computed, as for a bound.
 */
export function differenceBetween(result: Result, reference: Result): Difference | null {
  const derived = derive(result, reference);
  if (derived === null || derived.qualifier !== "exact") return null;
  if (mayBeEqual(result.value, reference.value)) return EQUAL;
  return derived.relation === "difference" ? { unit: "points", text: derived.text } : percentBetween(result, reference);
}

/** Returns the difference of a value to another in per cent of the other; null if the other may be zero. */
export function percentBetween({ value }: Valued, { value: other }: Valued): Difference | null {
  if (mayBeEqual(value, other)) return EQUAL;
  const [a, b] = [roundingInterval(value), roundingInterval(other)];
  if (b.low <= 0) return null;
  const doubt = (100 * (a.high / b.low - a.low / b.high)) / 2;
  const decimals = Math.min(MOST_DECIMALS, Math.max(0, Math.ceil(-Math.log10(doubt))));
  return { unit: "percent", text: (100 * (value.number / other.number - 1)).toFixed(decimals) };
}

/** Returns the difference of a value to another in the units of both, with the decimals that both print. */
export function pointsBetween({ value }: Valued, { value: other }: Valued): Difference {
  if (mayBeEqual(value, other)) return EQUAL;
  const decimals = least([value, other].map(({ text }) => /\.(\d+)/.exec(text)?.[1]?.length ?? 0));
  return { unit: "points", text: (value.number - other.number).toFixed(decimals) };
}

/** More decimals tell a reader nothing. */
const MOST_DECIMALS = 2;

import { numberOf } from "@/lib/numerals/number-of";
import { middleOf } from "./vocabulary-of";

/** Values that seem to be on another scale than the collection's: fractions compared with percentages, or the reverse. */
export interface ScaleDoubt {
  /** How many places the decimal point would move: 2 makes 0.93 into 93, -2 makes 93 into 0.93. */
  readonly places: 2 | -2;
  /** One of the values as given and, in `moved`, with its point moved. */
  readonly as: string;
  readonly moved: string;
  /** The median value of the collection. */
  readonly middle: number;
}

/** The range of ratios that counts as a factor of about a hundred. */
const NEAR_A_HUNDRED = [30, 300] as const;

/** Returns a doubt if some values of one metric differ from the collection's by a factor of about a hundred, else null. Changes no value. */
export function scaleDoubt(values: readonly string[], middle: number | undefined): ScaleDoubt | null {
  const numbers = values.map(numberOf).filter((number) => Number.isFinite(number));
  const own = Math.abs(middleOf(numbers));
  const [first] = values;
  if (first === undefined || middle === undefined || own === 0 || middle === 0) return null;
  const ratio = Math.abs(middle) / own;
  const [low, high] = NEAR_A_HUNDRED;
  const places = ratio >= low && ratio <= high ? 2 : 1 / ratio >= low && 1 / ratio <= high ? -2 : 0;
  return places === 0 ? null : { places, as: first, moved: movePoint(first, places), middle };
}

/** Moves the point of a numeral to the right by `places`, digit by digit: "0.931" by 2 is "93.1". A numeral in another form is unchanged. */
export function movePoint(numeral: string, places: number): string {
  const [, sign = "", whole = "", rest = ""] = /^([-−]?)(\d*)(?:\.(\d+))?$/.exec(numeral) ?? [];
  if (whole === "" && rest === "") return numeral;
  const digits = `${"0".repeat(Math.max(0, -places))}${whole || "0"}${rest}${"0".repeat(Math.max(0, places - rest.length))}`;
  const at = Math.max(0, -places) + (whole || "0").length + places;
  const [left, right] = [digits.slice(0, at).replace(/^0+(?=\d)/, "") || "0", digits.slice(at)];
  return `${sign}${left}${right && `.${right}`}`;
}

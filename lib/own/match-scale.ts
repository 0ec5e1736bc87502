import { numberOf } from "@/lib/numerals/number-of";
import { middleOf } from "./vocabulary-of";

/** Values that look as if they stood on another scale than the collection's: shares beside per cents, or the other way round. */
export interface ScaleDoubt {
  /** How many places the point would move: 2 makes 93 of 0.93, -2 makes 0.93 of 93. */
  readonly places: 2 | -2;
  /** One of the values as it stands, and as it would be. */
  readonly as: string;
  readonly moved: string;
  /** The middle value of the collection. */
  readonly middle: number;
}

/** From a hundredfold difference so much either way is asked about. */
const NEAR_A_HUNDRED = [30, 300] as const;

/** Whether some values of one metric and the collection's differ by about a hundred; null where they do not. Nothing is moved here. */
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

/** A numeral with its point so many places further right, digit by digit: "0.931" by 2 is "93.1". A numeral in another form stays as it is. */
export function movePoint(numeral: string, places: number): string {
  const [, sign = "", whole = "", rest = ""] = /^([-−]?)(\d*)(?:\.(\d+))?$/.exec(numeral) ?? [];
  if (whole === "" && rest === "") return numeral;
  const digits = `${"0".repeat(Math.max(0, -places))}${whole || "0"}${rest}${"0".repeat(Math.max(0, places - rest.length))}`;
  const at = Math.max(0, -places) + (whole || "0").length + places;
  const [left, right] = [digits.slice(0, at).replace(/^0+(?=\d)/, "") || "0", digits.slice(at)];
  return `${sign}${left}${right && `.${right}`}`;
}

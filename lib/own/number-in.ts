import { numberOf } from "@/lib/numerals/number-of";
import { scanNumerals } from "@/lib/numerals/scan-numerals";

/** The number that a cell of a board stands by, as it is printed there: 1.24 of "≤ 1.24 ± 0.1"; null where it prints none. */
export function numberIn(text: string): number | null {
  const [first] = scanNumerals(text);
  return first === undefined ? null : numberOf(first.text);
}

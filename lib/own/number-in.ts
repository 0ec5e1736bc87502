import { numberOf } from "@/lib/numerals/number-of";
import { scanNumerals } from "@/lib/numerals/scan-numerals";

/** Returns the printed number by which a cell of a board is ordered: 1.24 for "≤ 1.24 ± 0.1"; null if it prints none. */
export function numberIn(text: string): number | null {
  const [first] = scanNumerals(text);
  return first === undefined ? null : numberOf(first.text);
}

import type { RowOf } from "@/lib/catalogue/catalogue";
import { isNumeral } from "@/lib/numerals/scan-numerals";

/** Letters with which people abbreviate numbers, as powers of ten. */
const LETTERS: Readonly<Record<string, number>> = { k: 3, m: 6, b: 9, g: 9, t: 12 };

/** Units of the collection that are such letters. */
const OF_UNIT: Readonly<Record<string, number>> = { k: 3, M: 6, B: 9 };

/**
 * Returns a typed condition as the collection writes it: "600M", "600 M" and "0.6B" are 600 if the unit is M; "10 steps" is 10 if the unit is steps.
 * Any other text, and a condition that is not a number, is unchanged.
 */
export function statedNumber({ type, unit }: Pick<RowOf<"conditions">, "type" | "unit">, typed: string): string {
  const [, number = "", words = ""] = /^([\d.,]+)\s*(\p{L}+)$/u.exec(typed) ?? [];
  if (type !== "number" || unit === null || !isNumeral(number)) return typed;
  const [own, theirs] = [OF_UNIT[unit], LETTERS[words.toLowerCase()]];
  if (own !== undefined && theirs !== undefined && !number.includes(","))
    return String(Number((Number(number) * 10 ** (theirs - own)).toPrecision(12)));
  return words.toLowerCase() === unit.toLowerCase() ? number : typed;
}

import type { RowOf } from "@/lib/catalogue/catalogue";
import { isNumeral } from "@/lib/numerals/scan-numerals";

/** Letters by which people shorten numbers, as powers of ten. */
const LETTERS: Readonly<Record<string, number>> = { k: 3, m: 6, b: 9, g: 9, t: 12 };

/** Units of the collection that are such letters themselves. */
const OF_UNIT: Readonly<Record<string, number>> = { k: 3, M: 6, B: 9 };

/**
 * What a reader types for a condition, as the collection writes it: "600M", "600 M" and "0.6B" are 600 where the unit is M; "10 steps" is 10 where the
 * unit is steps. Anything else, and a condition that is no number, stays as it is typed.
 */
export function statedNumber({ type, unit }: Pick<RowOf<"conditions">, "type" | "unit">, typed: string): string {
  const [, number = "", words = ""] = /^([\d.,]+)\s*(\p{L}+)$/u.exec(typed) ?? [];
  if (type !== "number" || unit === null || !isNumeral(number)) return typed;
  const [own, theirs] = [OF_UNIT[unit], LETTERS[words.toLowerCase()]];
  if (own !== undefined && theirs !== undefined && !number.includes(",")) return String(Number((Number(number) * 10 ** (theirs - own)).toPrecision(12)));
  return words.toLowerCase() === unit.toLowerCase() ? number : typed;
}

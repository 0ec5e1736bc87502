import type { ForeignRow } from "@/lib/csv/read-records";
import { scanNumerals } from "@/lib/numerals/scan-numerals";
import { cellOf, type Cells } from "./cells";

const SIGNS: Readonly<Record<string, string>> = {
  "≤": "at-most",
  "≥": "at-least",
  "<": "below",
  ">": "above",
  "~": "about",
  "≈": "about",
  "∼": "about",
};

/**
 * Compares a drafted row with the table's own cell, independently of the drafting code, by the scanner of numerals: the value is a numeral of the
 * cell, a printed sign is the qualifier, a printed spread is the spread, and the evidence ends with the value and its spread. Returns the first
 * disagreement, or null if there is none.
 */
export function checkCell(result: Cells, { cells }: ForeignRow, valueColumn: string): string | null {
  const printed = cells[valueColumn] ?? "";
  const note = cells["note"] ?? "";
  const value = cellOf(result, "value");
  const numerals = scanNumerals(printed).map(({ text }) => text);
  if (!numerals.includes(value)) return `the value ${value} is not a numeral of the cell "${printed}"`;
  const sign = printed.trim().charAt(0) in SIGNS ? printed.trim().charAt(0) : note.split("printed with ")[1]?.charAt(0);
  const expected = sign === undefined ? undefined : SIGNS[sign];
  if (expected !== undefined && cellOf(result, "qualifier") !== expected)
    return `the cell is printed with ${sign}, but the qualifier is ${cellOf(result, "qualifier")}, not ${expected}`;
  const spread = scanNumerals((printed.split("±")[1] ?? note.split("±")[1] ?? "").trim())[0]?.text;
  if (spread !== undefined && !cellOf(result, "spread").includes(spread))
    return `${spread} follows ±, but the spread is "${cellOf(result, "spread")}"`;
  const wanted = [value, ...scanNumerals(cellOf(result, "spread")).map(({ text }) => text)].join(", ");
  const last = scanNumerals(cellOf(result, "evidence")).map(({ text }) => text);
  const found = last.slice(-wanted.split(", ").length).join(", ");
  return found === wanted
    ? null
    : `the evidence "${cellOf(result, "evidence")}" ends with ${found}, not with ${wanted}`;
}

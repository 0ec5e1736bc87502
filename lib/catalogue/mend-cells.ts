import { isNumeral } from "@/lib/numerals/scan-numerals";
import { cellOfText } from "@/lib/tables/spreadsheet";
import type { RowOf } from "./tables-of";

/** Conditions by id, as far as they could be read. */
export type Units = ReadonlyMap<string, Pick<RowOf<"conditions">, "type" | "unit">>;

/** The words and signs for each qualifier that sentences and tables use. */
const QUALIFIERS: Readonly<Record<string, string>> = {
  "=": "exact",
  "~": "about",
  "≈": "about",
  around: "about",
  over: "above",
  "more than": "above",
  ">": "above",
  under: "below",
  "less than": "below",
  "<": "below",
  "up to": "up-to",
  "at most": "at-most",
  "≤": "at-most",
  "at least": "at-least",
  "≥": "at-least",
};

/** Repairs the form of a cell of any column: spaces at its ends, doubled spaces, line breaks. */
export const mendSpaces = (cell: string) => cell.replace(/\s+/gu, " ").trim();

/** Adds the apostrophe of the file format to a text that a spreadsheet would run. */
export const mendText = (cell: string) => (cell.startsWith("'") ? cell : cellOfText(cell));

/** Returns the word of the closed list: "above" for "over" and ">". */
export const mendQualifier = (cell: string) => QUALIFIERS[cell.toLowerCase()] ?? cell.toLowerCase();

/**
 * Returns pairs joined by "; ", keys in alphabetical order, numbers without the unit of their condition: "steps=10;parameters=343M" becomes
 * "parameters=343; steps=10". Returns the cell unchanged if it does not consist of pairs.
 */
export function mendConditions(cell: string, units: Units): string {
  const pairs = cell
    .split(";")
    .map(mendSpaces)
    .filter((pair) => pair !== "");
  if (!pairs.every((pair) => /^[^=]+=[^=]+$/.test(pair))) return cell;
  const mended = pairs.map((pair) => {
    const [key = "", value = ""] = pair.split("=").map(mendSpaces);
    return { key, pair: `${key}=${withoutUnit(value, units.get(key))}` };
  });
  return mended
    .toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ pair }) => pair)
    .join("; ");
}

function withoutUnit(value: string, condition: Pick<RowOf<"conditions">, "type" | "unit"> | undefined): string {
  if (condition?.type !== "number" || condition.unit === null || isNumeral(value)) return value;
  const { unit } = condition;
  const digits = value.toLowerCase().endsWith(unit.toLowerCase()) ? value.slice(0, -unit.length).trim() : "";
  if (isNumeral(digits)) return digits;
  const billions = /^(\d+)(?:\.(\d{1,3}))?\s?B$/i.exec(value);
  return unit === "M" && billions ? String(Number(`${billions[1]}${(billions[2] ?? "").padEnd(3, "0")}`)) : value;
}

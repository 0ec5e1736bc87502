import { readTable, type ReadTables } from "@/lib/catalogue/checks/check-tables";
import { TABLE_NAMES } from "@/lib/tables/all-tables";
import type { Base } from "./base";
import { correctedTexts, type CorrectedTexts } from "./corrected-texts";
import type { Correction } from "./correction";

/** A collection with the corrections of a draft applied, to which the rest of the draft is added. */
export type CorrectedBase = Base & Pick<CorrectedTexts, "addresses">;

let last: { readonly of: Base; readonly key: string; readonly made: CorrectedBase } | null = null;

/**
 * Applies corrections; reads only the tables that they change. The last outcome is cached: a draft is checked at each keystroke, and its corrections
 * rarely change.
 */
export function correctedBase(base: Base, corrections: readonly Correction[]): CorrectedBase {
  const key = JSON.stringify(corrections);
  if (last?.of === base && last.key === key) return last.made;
  const { texts, addresses } = correctedTexts(base.texts, corrections, base.units);
  const isSame = (name: (typeof TABLE_NAMES)[number]) => texts[name] === base.texts[name];
  const read = Object.fromEntries(
    TABLE_NAMES.map((name) => [name, isSame(name) ? base.read[name] : readTable(name, texts[name])]),
  ) as ReadTables;
  const lines = Object.fromEntries(
    TABLE_NAMES.map((name) => [name, isSame(name) ? base.lines[name] : texts[name].split("\n").length - 1]),
  ) as Base["lines"];
  const made = { ...base, texts, read, lines, addresses };
  last = { of: base, key, made };
  return made;
}

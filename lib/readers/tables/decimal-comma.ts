import type { PrintedCell, PrintedNumber } from "./read-cell";

const COMMA = /^[-−+]?\d+,\d+(?:[eE][-−+]?\d+)?$/;
/** Matches a number whose comma cannot separate thousands. */
const SURE = /^[-−+]?(?:0,\d+|\d+,(?:\d{1,2}|\d{4,}))(?:[eE][-−+]?\d+)?$/;

/** Returns whether a table writes decimal commas: some comma cannot separate thousands, and no number has a point. */
export function hasDecimalCommas(cells: Iterable<PrintedCell>): boolean {
  let isSure = false;
  for (const cell of cells) {
    if (cell.kind !== "number") continue;
    if (cell.value.includes(".")) return false;
    isSure ||= SURE.test(cell.value);
  }
  return isSure;
}

/** Replaces a decimal comma by a point, which all other code expects. */
export const withPoint = (numeral: string): string => (COMMA.test(numeral) ? numeral.replace(",", ".") : numeral);

/** Returns whether the comma separates neither thousands nor, in this table, decimals, so that the number is ambiguous. */
export const isUnclear = ({ value }: PrintedNumber): boolean =>
  value.includes(",") && SURE.test(value) && !/^[-−+]?0,\d{3}$/.test(value);

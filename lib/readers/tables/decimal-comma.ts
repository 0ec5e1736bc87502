import type { PrintedCell, PrintedNumber } from "./read-cell";

const COMMA = /^[-−+]?\d+,\d+(?:[eE][-−+]?\d+)?$/;
/** A comma that cannot part thousands. */
const SURE = /^[-−+]?(?:0,\d+|\d+,(?:\d{1,2}|\d{4,}))(?:[eE][-−+]?\d+)?$/;

/** Whether a table writes decimal commas: some comma cannot part thousands, and no number has a point. */
export function hasDecimalCommas(cells: Iterable<PrintedCell>): boolean {
  let isSure = false;
  for (const cell of cells) {
    if (cell.kind !== "number") continue;
    if (cell.value.includes(".")) return false;
    isSure ||= SURE.test(cell.value);
  }
  return isSure;
}

/** With the comma as a point, which every reader of numbers understands. */
export const withPoint = (numeral: string): string => (COMMA.test(numeral) ? numeral.replace(",", ".") : numeral);

/** A comma that parts neither thousands nor, in this table, decimals: nobody can say what the number is. */
export const isUnclear = ({ value }: PrintedNumber): boolean => value.includes(",") && SURE.test(value) && !/^[-−+]?0,\d{3}$/.test(value);

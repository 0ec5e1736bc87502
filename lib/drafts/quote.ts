import type { ForeignRow } from "@/lib/csv/read-records";
import { isNumeral } from "@/lib/numerals/scan-numerals";
import type { Placed } from "./apply-rules";
import { closeGaps, cutEvidence, placesOf } from "./cut-evidence";
import type { Mapping } from "./mapping";
import { pattern } from "./pattern";

/** Returns the words around the number of a foreign row; null for a plain table, which has none. */
export function quoteOf({ columns }: Mapping, { closeGaps: gaps }: Placed, { cells }: ForeignRow): string | null {
  if (columns.quote === undefined) return null;
  const quote = cells[columns.quote] ?? "";
  return gaps ? closeGaps(quote) : quote;
}

/** Returns the fragment of the quote that ends with the value, taken from the cell of the value. */
export function evidenceOfQuote(placed: Placed, quote: string, row: ForeignRow, value: string): string {
  return cutEvidence(quote, value, cellOf(placed, quote, row).from) ?? "";
}

/** Returns why the quote does not show the value, or null if it does: the value is missing, is not in the cell that its column names, or occurs twice. */
export function doubtOf(placed: Placed, quote: string, row: ForeignRow, value: string): string | null {
  if (!isNumeral(value))
    return `"${value}" is not one numeral → the printed digits alone, or a rule that sets the value or skips the row`;
  if (placesOf(quote, value).length === 0) return `the quotation "${quote}" does not contain the numeral ${value}`;
  const name = row.cells[placed.cells?.by ?? ""] ?? "";
  if (placed.cells !== undefined && !placed.cells.names.includes(name))
    return `no cell of the quotation is named ${name}`;
  const { cell } = cellOf(placed, quote, row);
  const [first, second] = placesOf(cell, value);
  if (first === undefined) return `the cell ${name} of the quotation is "${cell}", not ${value}`;
  if (second === undefined) return null;
  return `the numerals ${first} and ${second} of "${cell}" are both ${value}: name the cells of the quotation ("cells") to say which is meant`;
}

/** Returns the cell of the quote that must contain the value, and its offset; the whole quote if the mapping names no cells. */
function cellOf({ cells }: Placed, quote: string, row: ForeignRow): { readonly cell: string; readonly from: number } {
  if (cells === undefined) return { cell: quote, from: 0 };
  const separators = Array.from(
    quote.matchAll(new RegExp(pattern(cells.separator), "gu")),
    ({ index, 0: { length } }) => ({ index, length }),
  );
  const at = cells.names.indexOf(row.cells[cells.by] ?? "");
  const before = separators[at - 1] ?? { index: 0, length: at === 0 ? 0 : quote.length };
  const from = before.index + before.length;
  return { cell: quote.slice(from, separators[at]?.index), from };
}

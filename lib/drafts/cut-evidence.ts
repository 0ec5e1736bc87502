import { scanNumerals } from "@/lib/numerals/scan-numerals";
import { EVIDENCE_WORDS } from "@/lib/tables/results";

/** Where whoever collected the quote left something out or joined two places: a fragment never runs across it. */
const JOINTS = /\s*\.\.\.\s*|\s+\/\s+/;

/** The text without the spaces between the digits of a number in braces, such as `{9 9 . 5 3}`. */
export const closeGaps = (quote: string) => quote.replace(/\{[\d. ]+\}/g, (number) => number.replaceAll(" ", ""));

/** What closes a number and belongs to it on the page: emphasis, a bracket, a unit sign. */
const CLOSING = /^[)}*%×$]+/;

/**
 * The fragment of a quote that ends with the value and begins where the quote begins, or fifteen words earlier where that would
 * be too long. Because it ends there, nobody can mistake another number of the row for the value. `from` is where the cell of
 * the value begins, so that the same digits in an earlier column do not pass for it. Returns null where the scanner finds no
 * such numeral.
 */
export function cutEvidence(quote: string, value: string, from = 0): string | null {
  const numeral = scanNumerals(quote).find(({ text, offset }) => text === value && offset >= from);
  if (numeral === undefined) return null;
  const end = numeral.offset + numeral.text.length;
  const before = quote.slice(0, end).split(JOINTS).at(-1) ?? "";
  const closing = CLOSING.exec(quote.slice(end))?.[0] ?? "";
  return lastWords(`${before}${closing}`).replace(/^[|&\s]+/, "");
}

/**
 * The evidence of a cell of a plain table, which has no quote: the labels of its row and column, then what it prints up to the
 * digits. A label that begins like a formula loses that sign, because no cell of the collection may begin so.
 */
export function evidenceOfCell(row: string, column: string, printed: string): string {
  return lastWords(`${row} · ${column}: ${printed}`).replace(/^[=+\-@·|:\s]+/, "");
}

/** As many words as an evidence may have, from the end. */
export const lastWords = (text: string) =>
  text
    .split(/\s+/)
    .filter((word) => word !== "")
    .slice(-EVIDENCE_WORDS)
    .join(" ");

/** Where the scanner finds the value as a whole numeral of the text. */
export const placesOf = (text: string, value: string) => scanNumerals(text).flatMap((numeral, at) => (numeral.text === value ? [at + 1] : []));

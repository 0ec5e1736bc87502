import { scanNumerals } from "@/lib/numerals/scan-numerals";
import { EVIDENCE_WORDS } from "@/lib/tables/results";

/** Matches a place where the quote leaves something out or joins two passages; a fragment never runs across it. */
const JOINTS = /\s*\.\.\.\s*|\s+\/\s+/;

/** Removes the spaces between the digits of a number in braces, such as `{9 9 . 5 3}`. */
export const closeGaps = (quote: string) => quote.replace(/\{[\d. ]+\}/g, (number) => number.replaceAll(" ", ""));

/** Matches characters that close a number and belong to it on the page: emphasis, a bracket, a unit sign. */
const CLOSING = /^[)}*%×$]+/;

/**
 * Returns the fragment of a quote that ends with the value. It begins with the quote, or after its last joint before the value, but at most fifteen
 * words before its end. Because it ends with the value, no other number of the row can be mistaken for it. `from` is the start of the cell of the
 * value, so that the same digits in an earlier column are not taken. Returns null if the scanner finds no such numeral.
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
 * Returns the evidence of a cell of a plain table, which has no quote: the labels of its row and column, then its text up to the digits. Leading
 * formula signs are removed, because no cell of the collection may begin with one.
 */
export function evidenceOfCell(row: string, column: string, printed: string): string {
  return lastWords(`${row} · ${column}: ${printed}`).replace(/^[=+\-@·|:\s]+/, "");
}

/** Returns the last words of a text, at most as many as evidence may have. */
export const lastWords = (text: string) =>
  text
    .split(/\s+/)
    .filter((word) => word !== "")
    .slice(-EVIDENCE_WORDS)
    .join(" ");

/** Returns the places, from 1, at which the scanner finds the value among the numerals of the text. */
export const placesOf = (text: string, value: string) =>
  scanNumerals(text).flatMap((numeral, at) => (numeral.text === value ? [at + 1] : []));

import { PLAIN } from "./scan-numerals";

/**
 * Returns true if the last numeral of a text is certain to be this one, without scanning: only for plain digits after a space at the end of the text,
 * which the scanner can only read as this numeral. False is not an answer: scan the text (scan-numerals.ts).
 */
export function endsWithNumeral(text: string, numeral: string): boolean {
  return text.endsWith(numeral) && text.charCodeAt(text.length - numeral.length - 1) === SPACE && PLAIN.test(numeral);
}

const SPACE = 32;

import { PLAIN } from "./scan-numerals";

/**
 * Whether the last numeral of a text is this one, told without scanning it: only for plain digits that stand after a space at its end, into which the scanner reads nothing else.
 * False says nothing: scan it (scan-numerals.ts).
 */
export function endsWithNumeral(text: string, numeral: string): boolean {
  return text.endsWith(numeral) && text.charCodeAt(text.length - numeral.length - 1) === SPACE && PLAIN.test(numeral);
}

const SPACE = 32;

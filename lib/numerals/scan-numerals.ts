/** A numeral of a text and its position. */
export interface Numeral {
  /** The numeral as printed, with its sign if it has one. */
  readonly text: string;
  /** Characters (UTF-16 code units) before it in the text. */
  readonly offset: number;
}

/**
 * A numeral is, from left to right:
 * - a sign, only where it cannot be a hyphen: `-` or `−` at the start of the text or after a space, an opening bracket, a comma, `=`, `<`, `>`, `~`
 *   or `≈`. So "near -0.998" has a sign; "GPT-3", "length-16000" and "5-10" have none;
 * - digits, in which commas may group thousands ("16,000"), with at most one point that has digits after it ("18.65"), or a zero with a comma and
 *   three digits, which is a decimal comma ("0,196"), since grouped thousands never begin with a zero. A full stop that ends a sentence is not part
 *   of it. A leading point ("p<.05") is, unless a digit or a letter precedes it;
 * - an exponent written `e`/`E` that no letter or digit follows ("1e-5").
 * Everything adjacent to it is excluded: units ("1.1TB" yields 1.1), "x" and "times" ("256x256" yields 256 and 256, "2.33times" yields 2.33), percent
 * signs ("10\%" yields 10), letters of a name ("3D", "S4", "ICLR24" yield 3, 4, 24). Numbers in words ("one-step", "two") are not numerals. Digits of
 * any script (Unicode Nd) count, so that none is missed.
 */
const NUMERAL =
  /(?:(?<=^|[\s([{,=<>~≈])[-−])?(?:(?:(?<!\p{Nd})(?:0,\p{Nd}{3}(?![.,]\p{Nd})|(?!0)\p{Nd}{1,3}(?:,\p{Nd}{3})+)(?!\p{Nd})|\p{Nd}+)(?:\.\p{Nd}+)?|(?<![\p{L}\p{Nd}])\.\p{Nd}+)(?:[eE][-+−]?\p{Nd}+(?![\p{L}\p{Nd}]))?/gu;

/** Matches plain digits with at most one point, which need no scanner: most cells of a collection. */
export const PLAIN = /^\d+(?:\.\d+)?$/;

/** Returns whether the text is one numeral and nothing else. */
export function isNumeral(text: string): boolean {
  if (PLAIN.test(text)) return true;
  const [first, ...more] = scanNumerals(text);
  return more.length === 0 && first?.text === text;
}

/** Returns every numeral of a text, in order. Together, the matches contain every digit of the text. */
export function scanNumerals(source: string): readonly Numeral[] {
  return Array.from(source.matchAll(NUMERAL), (match) => ({ text: match[0], offset: match.index }));
}

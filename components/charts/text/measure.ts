import { LETTER_WIDTHS } from "./letter-widths";

/** Returns the width in px of a text in the chart's font at a size in px. */
export type Measure = (text: string, size: number) => number;

export const SIZES = { label: 14, detail: 12, value: 13, tick: 12 } as const;

/** A margin for kerning, which sets some pairs of letters wider, and for browsers that use another font than ours. */
export const SLACK = 1.04;

/** The widths of characters that the table lacks: signs and letters of other alphabets, and the square characters of East Asia. */
const OTHER = 65;
const SQUARE = 100;
const FIRST_SQUARE = 0x2e80;

const WIDTHS: ReadonlyMap<string, number> = new Map(
  Object.entries(LETTER_WIDTHS).flatMap(([width, letters]) =>
    [...letters].map((letter) => [letter, Number(width)] as const),
  ),
);

/** Returns the width of a character in hundredths of the font size. */
export const widthOf = (letter: string) =>
  WIDTHS.get(letter) ?? ((letter.codePointAt(0) ?? 0) < FIRST_SQUARE ? OTHER : SQUARE);

/**
 * Measures a text in the same way on the server and in every browser, so that a chart is laid out alike wherever it is drawn. Charts use tabular
 * figures, so every digit is as wide as a zero.
 */
export const measure: Measure = (text, size) =>
  ([...text.replace(/\d/g, "0")].reduce((sum, letter) => sum + widthOf(letter), 0) / 100) * size * SLACK;

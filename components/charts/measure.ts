import { LETTER_WIDTHS } from "./letter-widths";

/** Width in px of a text in the chart's font at a size in px. */
export type Measure = (text: string, size: number) => number;

export const SIZES = { label: 14, detail: 12, value: 13, tick: 12 } as const;

/** Letters are set closer or wider beside some others, and a reader's browser may have another font than ours. */
export const SLACK = 1.04;

/** Of what the font does not hold: signs and letters of other alphabets, and the square ones of East Asia. */
const OTHER = 65;
const SQUARE = 100;
const FIRST_SQUARE = 0x2e80;

const WIDTHS: ReadonlyMap<string, number> = new Map(Object.entries(LETTER_WIDTHS).flatMap(([width, letters]) => [...letters].map((letter) => [letter, Number(width)] as const)));

const widthOf = (letter: string) => WIDTHS.get(letter) ?? ((letter.codePointAt(0) ?? 0) < FIRST_SQUARE ? OTHER : SQUARE);

/** The same on the server and in every browser, so that a chart is laid out alike wherever it is drawn. A chart sets tabular figures: all are as wide as a zero. */
export const measure: Measure = (text, size) => ([...text.replace(/\d/g, "0")].reduce((sum, letter) => sum + widthOf(letter), 0) / 100) * size * SLACK;

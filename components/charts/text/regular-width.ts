import { widthOf, type Measure } from "./measure";

/** By how much the letters of running text, which are of regular weight, are narrower than those of medium weight. */
const REGULAR = 0.985;

/** Returns the width in px of a text in regular weight whose figures are as wide as they are drawn, without a margin for other fonts. */
export const regularWidth: Measure = (text, size) =>
  ([...text].reduce((sum, letter) => sum + widthOf(letter), 0) / 100) * size * REGULAR;

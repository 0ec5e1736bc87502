/** An invented abstract with five results next to names, a condition and a year. */
export const ABSTRACT = `Eddy paints a picture in few strokes.
On Meadow 256x256 it lowers the FID of Quire from 2.18 to 1.91 and lifts the inception score of Quire from 263.3 to 301.5.
Sampling takes 4 steps and is 2.5x faster than Quire. It was shown at a workshop in 2026.`;

/** Its number of numerals: five results, and four others. */
export const NUMERALS = 9;

/** Forty results, with a horizon and a size in each of twenty rows. */
export const TABLE = [
  "| Horizon | Params (M) | Eddy | D-Line |",
  "| --- | --- | --- | --- |",
  ...Array.from({ length: 20 }, (_, at) => `| ${100 + at} | ${at + 1}.5 | **0.${200 + at}** | 0.${300 + at} |`),
].join("\n");

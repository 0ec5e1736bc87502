/** The widths of a chart's box, in px, on a phone of 390 px and on a page of 1440 px and more. The server draws charts for these two widths. */
export const DRAWN = { narrow: 358, wide: 1360 } as const;

/** Phones may be this much narrower or wider than the narrow drawing, which is then shown slightly smaller or leaves a margin. */
const PHONES = { from: 300, to: 404 } as const;

/** Returns whether one of the two drawings may be shown in a box of this width. */
export const isDrawnFor = (width: number) =>
  Math.abs(width - DRAWN.wide) < 2 || (width >= PHONES.from && width <= PHONES.to);

/** Widths of the box of a chart, in px, on a phone of 390 px and on a page of 1440 px and more: for these a chart is drawn before its scripts. */
export const DRAWN = { narrow: 358, wide: 1360 } as const;

/** A phone may be so much narrower or wider than that: what was drawn for one is then shown a little smaller, or leaves an edge free. */
const PHONES = { from: 300, to: 404 } as const;

/** Whether what is drawn for one of the two widths may stand in a box of this one. */
export const isDrawnFor = (width: number) => Math.abs(width - DRAWN.wide) < 2 || (width >= PHONES.from && width <= PHONES.to);

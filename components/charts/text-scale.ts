/** What browsers take for their letters where a reader has set nothing, in px. */
const USUAL = 16;

/** How much larger than usual a reader has her letters set, in her browser: a chart grows with them. A picture that is taken along has a size of its own. */
export const textScale = (element: Element) => (element.closest(".picture-stage") ? 1 : Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / USUAL);

/** The default font size of browsers, in px. */
const USUAL = 16;

/** Returns how much larger than usual the reader's font size is in the browser; a chart grows with it. A picture for download has a size of its own. */
export const textScale = (element: Element) =>
  element.closest(".picture-stage")
    ? 1
    : Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / USUAL;

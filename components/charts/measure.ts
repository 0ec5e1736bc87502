/** Width in px of a text in the chart's font at a size in px. */
export type Measure = (text: string, size: number) => number;

export const SIZES = { label: 14, detail: 12, value: 13, tick: 12 } as const;

/** The canvas measures one weight only, so widths are taken a little larger. */
const SLACK = 1.04;

export function measureIn(element: Element): Measure {
  const { fontFamily } = getComputedStyle(element);
  const context = document.createElement("canvas").getContext("2d");
  return (text, size) => {
    if (context === null) return text.length * size * 0.6;
    // The chart sets tabular figures, which the canvas does not know: all are as wide as a zero.
    context.font = `500 ${size}px ${fontFamily}`;
    return context.measureText(text.replace(/\d/g, "0")).width * SLACK;
  };
}

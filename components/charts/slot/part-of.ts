const PARTS = "svg[role], .picture-bar button, .picture-bar summary";

/** The index of a part of a chart that a reader can focus or press: its drawing, or a control under it. A hidden drawing is not counted. */
export type Part = number;

const partsIn = (chart: Element) =>
  [...chart.querySelectorAll<HTMLElement>(PARTS)].filter((part) => part.localName !== "svg" || part.checkVisibility());

/** Returns the part that contains an element, or -1 if none does. */
export const partOf = (chart: Element, element: Element | null): Part =>
  partsIn(chart).indexOf(element?.closest<HTMLElement>(PARTS) as HTMLElement);

/** Returns the same part in another drawing of the chart. */
export const partAt = (chart: Element, part: Part): HTMLElement | undefined => partsIn(chart)[part];

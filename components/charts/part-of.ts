const PARTS = "svg[role], .picture-bar button, .picture-bar summary";

/** A part of a chart that a reader can turn to, by its place: its drawing or what is pressed under it. A drawing that is out of sight is none. */
export type Part = number;

const partsIn = (chart: Element) => [...chart.querySelectorAll<HTMLElement>(PARTS)].filter((part) => part.localName !== "svg" || part.checkVisibility());

/** -1 where the element is in no part. */
export const partOf = (chart: Element, element: Element | null): Part => partsIn(chart).indexOf(element?.closest<HTMLElement>(PARTS) as HTMLElement);

/** The same part of another drawing of the chart. */
export const partAt = (chart: Element, part: Part): HTMLElement | undefined => partsIn(chart)[part];

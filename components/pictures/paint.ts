/** The paint of a node: the final values of the properties that a picture keeps. */
export type Paint = Readonly<Record<(typeof PAINT)[number], string>>;

/** Every property here is inherited in SVG, so that a node only states what differs from its parent. */
export const PAINT = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-opacity",
  "stroke-width",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "font-family",
  "font-size",
  "font-weight",
  "letter-spacing",
  "text-anchor",
] as const;

/** The initial values of an SVG document. */
export const INITIAL: Paint = {
  fill: "#000000",
  "fill-opacity": "1",
  stroke: "none",
  "stroke-opacity": "1",
  "stroke-width": "1",
  "stroke-dasharray": "none",
  "stroke-linecap": "butt",
  "stroke-linejoin": "miter",
  "font-family": "",
  "font-size": "",
  "font-weight": "400",
  "letter-spacing": "normal",
  "text-anchor": "start",
};

/** Returns the attributes by which a node differs from its parent. */
export const differing = (own: Paint, parent: Paint): Readonly<Record<string, string>> =>
  Object.fromEntries(
    PAINT.filter((property) => own[property] !== parent[property]).map((property) => [property, own[property]]),
  );

/** Writes a computed value as pictures do: colours as six digits, lengths and lists of them without px. */
export function finished(value: string): string {
  if (value.includes("(")) return hexOf(value) ?? value;
  return value.replace(/(\d)px\b/g, "$1").replaceAll(", ", " ");
}

/** Converts "rgb(251, 249, 244)" to "#fbf9f4"; undefined for anything but an opaque colour of that form. */
function hexOf(value: string): string | undefined {
  const [, ...parts] = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(value) ?? [];
  if (parts.length === 0) return undefined;
  return `#${parts.map((part) => Number(part).toString(16).padStart(2, "0")).join("")}`;
}

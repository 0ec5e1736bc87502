import { publicFamily, type Face } from "./faces";
import { differing, finished, INITIAL, PAINT, type Paint } from "./paint";
import { readLines } from "./read-lines";
import { svg, type SvgNode } from "./svg-node";

/**
 * Reads a laid-out sheet as SVG: its drawings as they are, and its texts line by line where the browser put them. Colours and fonts are the computed
 * ones, so that the result needs no style sheet.
 */
export function readSheet(sheet: Element, faces: readonly Face[]): readonly SvgNode[] {
  const { left, top } = sheet.getBoundingClientRect();
  return [...sheet.childNodes].flatMap((node) => readHtml(node, { left, top, faces }));
}

interface Origin {
  readonly left: number;
  readonly top: number;
  readonly faces: readonly Face[];
}

function readHtml(node: Node, origin: Origin): readonly SvgNode[] {
  if (node instanceof Text) return readText(node, origin);
  if (node instanceof SVGSVGElement) return [readDrawing(node, origin)];
  if (!(node instanceof HTMLElement)) return [];
  const children = [...node.childNodes].flatMap((child) => readHtml(child, origin));
  return node instanceof HTMLAnchorElement ? [svg("a", { href: node.href }, children)] : children;
}

function readText(text: Text, { left, top, faces }: Origin): readonly SvgNode[] {
  const parent = text.parentElement;
  if (parent === null) return [];
  const style = getComputedStyle(parent);
  const paint = { ...paintOf(style, faces), fill: finished(style.color) };
  return readLines(text, style).map((line) => {
    const place = { x: rounded(line.left - left), y: rounded(line.baseline - top) };
    return svg("text", { ...place, ...differing(paint, INITIAL), ...numerals(style) }, [line.text]);
  });
}

function readDrawing(drawing: SVGSVGElement, { left, top, faces }: Origin): SvgNode {
  const box = drawing.getBoundingClientRect();
  const children = [...drawing.childNodes].flatMap((child) => readSvg(child, INITIAL, faces));
  return svg("g", { transform: `translate(${rounded(box.left - left)} ${rounded(box.top - top)})` }, children);
}

/** The elements of a drawing and the attributes that place them. A drawing's own name and description are left out, because the picture has them, and so is clipping. */
const PLACED: Readonly<Record<string, readonly string[]>> = {
  g: ["transform"],
  path: ["d", "transform"],
  line: ["x1", "x2", "y1", "y2"],
  circle: ["cx", "cy", "r"],
  rect: ["x", "y", "width", "height"],
  text: ["x", "y", "dx", "transform"],
  tspan: ["x", "y", "dx"],
};

function readSvg(node: Node, parent: Paint, faces: readonly Face[]): readonly SvgNode[] {
  if (node instanceof Text) return node.data === "" ? [] : [node.data];
  if (!(node instanceof SVGElement)) return [];
  if (node instanceof SVGSVGElement) return [...node.childNodes].flatMap((child) => readSvg(child, parent, faces));
  const places = PLACED[node.localName];
  if (places === undefined) return [];
  const style = getComputedStyle(node);
  const paint = paintOf(style, faces);
  const given = places.filter((name) => node.hasAttribute(name));
  const place = {
    ...Object.fromEntries(given.map((name) => [name, shortened(node.getAttribute(name) ?? "")])),
    ...lowered(node, style),
  };
  const children = [...node.childNodes].flatMap((child) => readSvg(child, paint, faces));
  if (node.localName === "text") {
    const isEdged = style.paintOrder.startsWith("stroke");
    return readLabel({ place: { ...place, ...numerals(style) }, paint, parent, children, isEdged });
  }
  const attributes = { ...place, ...differing(paint, parent) };
  const says = Object.keys(attributes).length > 0;
  if (node.localName === "g" && (children.length === 0 || !says)) return children;
  // CairoSVG sets each piece of a text that ends at its position as if it were the only one, so pieces would overlap.
  if (node.localName === "tspan" && !says) return children;
  return [svg(node.localName, attributes, children)];
}

/** Returns the y position of a text with its `dy` added: half of the programs other than browsers ignore `dy` or apply it twice. */
function lowered(node: SVGElement, { fontSize }: CSSStyleDeclaration): Readonly<Record<string, string>> {
  const dy = node.getAttribute("dy");
  if (dy === null) return {};
  const from = node.hasAttribute("y") ? node : node.closest("text");
  return { y: rounded(Number(from?.getAttribute("y") ?? 0) + lengthOf(dy, Number.parseFloat(fontSize))) };
}

/** Converts "0.71em" or "12" to px. */
const lengthOf = (length: string, em: number) => Number.parseFloat(length) * (length.trim().endsWith("em") ? em : 1);

interface Label {
  readonly place: Readonly<Record<string, string>>;
  readonly paint: Paint;
  readonly parent: Paint;
  readonly children: readonly SvgNode[];
  readonly isEdged: boolean;
}

/** Writes a text with a paper-coloured edge as two texts, the edge below: half of the programs that read SVG do not support paint-order. */
function readLabel({ place, paint, parent, children, isEdged }: Label): readonly SvgNode[] {
  if (!isEdged) return [svg("text", { ...place, ...differing(paint, parent) }, children)];
  const edge = { ...paint, fill: paint.stroke };
  const words = {
    ...paint,
    stroke: "none",
    "stroke-width": parent["stroke-width"],
    "stroke-linejoin": parent["stroke-linejoin"],
  };
  return [
    svg("text", { ...place, ...differing(edge, parent), "aria-hidden": "true" }, children),
    svg("text", { ...place, ...differing(words, parent) }, children),
  ];
}

function paintOf(style: CSSStyleDeclaration, faces: readonly Face[]): Paint {
  const value = (property: (typeof PAINT)[number]) => {
    const computed = style.getPropertyValue(property);
    return property === "font-family" ? publicFamily(computed, faces) : finished(computed);
  };
  return Object.fromEntries(PAINT.map((property) => [property, value(property)])) as Paint;
}

/** Returns the style for digits of equal width, which SVG supports only as a style. */
function numerals({ fontVariantNumeric }: CSSStyleDeclaration): Readonly<Record<string, string>> {
  return fontVariantNumeric === "normal" ? {} : { style: `font-variant-numeric:${fontVariantNumeric}` };
}

const rounded = (px: number) => String(Math.round(px * 100) / 100);

/** Rounds to hundredths of a px, which are finer than any eye and any print. */
const shortened = (place: string) => place.replace(/-?\d+\.\d{3,}/g, (long) => rounded(Number(long)));

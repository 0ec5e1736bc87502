import { escapeXml } from "@/lib/format/escape-xml";

/** A node of an SVG document, independent of a browser: an element, or text. */
export type SvgNode = SvgElement | string;

export interface SvgElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly SvgNode[];
}

export function svg(name: string, attributes: SvgElement["attributes"], children: readonly SvgNode[] = []): SvgElement {
  return { name, attributes, children };
}

/** Writes a node as XML. */
export function printSvg(node: SvgNode): string {
  if (typeof node === "string") return escapeXml(node);
  const { name, attributes, children } = node;
  const start = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escapeXml(value)}"`)].join(" ");
  return children.length === 0 ? `<${start}/>` : `<${start}>${children.map(printSvg).join("")}</${name}>`;
}

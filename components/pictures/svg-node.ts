/** A piece of an SVG document, apart from any browser: an element, or text. */
export type SvgNode = SvgElement | string;

export interface SvgElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly SvgNode[];
}

export function svg(name: string, attributes: SvgElement["attributes"], children: readonly SvgNode[] = []): SvgElement {
  return { name, attributes, children };
}

/** A piece as XML. */
export function printSvg(node: SvgNode): string {
  if (typeof node === "string") return escaped(node);
  const { name, attributes, children } = node;
  const start = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escaped(value)}"`)].join(" ");
  return children.length === 0 ? `<${start}/>` : `<${start}>${children.map(printSvg).join("")}</${name}>`;
}

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Characters that XML 1.0 has no way to write are left out. */
const escaped = (text: string) =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "").replace(/[&<>"]/g, (found) => ESCAPES[found] ?? found);

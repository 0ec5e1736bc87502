import type { SvgElement } from "./svg-node";

/** Returns the outline of a shape as path data; empty for a node without one, such as a group. */
export function pathOf({ name, attributes: { d = "", ...attributes } }: SvgElement): string {
  const at = (key: string) => Number(attributes[key] ?? 0);
  if (name === "path") return d;
  if (name === "line") return `M${at("x1")} ${at("y1")}L${at("x2")} ${at("y2")}`;
  if (name === "rect") return `M${at("x")} ${at("y")}h${at("width")}v${at("height")}h${-at("width")}Z`;
  if (name !== "circle") return "";
  const r = at("r");
  return `M${at("cx") - r} ${at("cy")}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
}

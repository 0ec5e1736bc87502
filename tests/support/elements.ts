import type { parseDocument } from "htmlparser2";

type Node = ReturnType<typeof parseDocument>["children"][number];

/** An element of parsed HTML, with its attributes as they are written. */
export type Element = Extract<Node, { readonly attribs: unknown }>;

/** All elements below a node, in the order in which they stand. */
export const elementsOf = ({ children }: { readonly children: readonly Node[] }): readonly Element[] =>
  children.flatMap((child) => ("attribs" in child ? [child, ...elementsOf(child)] : []));

/** The text of nodes and of all below them. */
export const textOf = (nodes: readonly Node[]): string => nodes.map((node) => ("attribs" in node ? textOf(node.children) : "data" in node ? node.data : "")).join("");

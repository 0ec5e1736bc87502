import type { parseDocument } from "htmlparser2";

type Node = ReturnType<typeof parseDocument>["children"][number];

/** An element of parsed HTML, with its attributes as written. */
export type Element = Extract<Node, { readonly attribs: unknown }>;

/** Returns all elements below a node, in document order. */
export const elementsOf = ({ children }: { readonly children: readonly Node[] }): readonly Element[] =>
  children.flatMap((child) => ("attribs" in child ? [child, ...elementsOf(child)] : []));

/** Returns the text of nodes and of all their descendants. */
export const textOf = (nodes: readonly Node[]): string =>
  nodes.map((node) => ("attribs" in node ? textOf(node.children) : "data" in node ? node.data : "")).join("");

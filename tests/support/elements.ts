import type { parseDocument } from "htmlparser2";

type Node = ReturnType<typeof parseDocument>["children"][number];

/** An element of parsed HTML, with its attributes as written. */
export type Element = Extract<Node, { readonly attribs: unknown }>;

/** Returns all elements below a node, in document order. */
export function elementsOf(node: { readonly children: readonly Node[] }): readonly Element[] {
  const found: Element[] = [];
  // Into one list: a list for each element would copy a large page once for each level.
  const add = ({ children }: { readonly children: readonly Node[] }) => {
    for (const child of children)
      if ("attribs" in child) {
        found.push(child);
        add(child);
      }
  };
  add(node);
  return found;
}

/** Returns the text of nodes and of all their descendants, without comments, which React puts between texts. */
export const textOf = (nodes: readonly Node[]): string =>
  nodes.map((node) => ("attribs" in node ? textOf(node.children) : isText(node) ? node.data : "")).join("");

const isText = (node: Node): node is Extract<Node, { readonly data: string }> => node.type === "text";

/** A value of a JSON text with its line. Numbers keep their source text: 0.9130 never becomes 0.913. */
export type JsonNode =
  | { readonly kind: "object"; readonly line: number; readonly members: ReadonlyMap<string, JsonNode> }
  | { readonly kind: "array"; readonly line: number; readonly items: readonly JsonNode[] }
  | { readonly kind: "string" | "number" | "word"; readonly line: number; readonly text: string };

/** Returns the value of a key, or undefined if the key is missing or the node is not an object. */
export const memberOf = (node: JsonNode | undefined, key: string): JsonNode | undefined =>
  node?.kind === "object" ? node.members.get(key) : undefined;

/** Returns the value at the end of a path of keys. */
export const memberAt = (node: JsonNode | undefined, ...keys: readonly string[]) =>
  keys.reduce<JsonNode | undefined>((at, key) => memberOf(at, key), node);

export const itemsOf = (node: JsonNode | undefined): readonly JsonNode[] => (node?.kind === "array" ? node.items : []);

export const entriesOf = (node: JsonNode | undefined): readonly (readonly [string, JsonNode])[] =>
  node?.kind === "object" ? [...node.members] : [];

/** Returns the text of a string, or undefined for any other node. */
export const stringOf = (node: JsonNode | undefined) => (node?.kind === "string" ? node.text : undefined);

/** Returns a string, number or boolean as printed, or undefined for null, objects and arrays. */
export function printedOf(node: JsonNode | undefined): string | undefined {
  if (node === undefined || node.kind === "object" || node.kind === "array") return undefined;
  return node.kind === "word" && /^(?:null|None)$/.test(node.text) ? undefined : node.text;
}

/** Returns the value of a literal true or false, or undefined for anything else. */
export function truthOf(node: JsonNode | undefined): boolean | undefined {
  if (node?.kind !== "word") return undefined;
  return /^true$/i.test(node.text) ? true : /^false$/i.test(node.text) ? false : undefined;
}

/** Describes a value for a message: "a list", "null", "“WIP”". */
export function describeNode(node: JsonNode | undefined): string {
  if (node === undefined) return "missing";
  if (node.kind === "object") return "an object";
  if (node.kind === "array") return "a list";
  return node.kind === "string" ? `“${node.text.slice(0, 60)}”` : node.text;
}

/** Returns the path to a key: `results.mmlu["acc,none"]`. */
export function pathTo(path: string, key: string | number): string {
  if (typeof key === "number") return `${path}[${key}]`;
  if (!/^[A-Za-z_][\w-]*$/.test(key)) return `${path}[${JSON.stringify(key)}]`;
  return path === "" ? key : `${path}.${key}`;
}

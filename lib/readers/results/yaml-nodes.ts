import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node, type Scalar } from "yaml";
import type { ReadingProblem } from "@/lib/readers/reading";
import type { JsonNode } from "./json-node";

/**
 * Reads YAML into the nodes used for JSON, with the line numbers of the file. Numbers keep their source text (33.0 stays 33.0). A duplicate key, an
 * alias and a tag have no value. Text that is not YAML has no root.
 */
export function parseYaml(
  text: string,
  firstLine = 1,
): { readonly root: JsonNode | undefined; readonly problems: readonly ReadingProblem[] } {
  if (text.length > LONGEST)
    return {
      root: undefined,
      problems: [
        {
          where: { line: firstLine },
          message: `${text.length} characters of YAML; at most ${LONGEST} are read, because a million take seconds`,
        },
      ],
    };
  if (depthOf(text) > DEEPEST)
    return { root: undefined, problems: [{ where: { line: firstLine }, message: TOO_DEEP }] };
  const counter = new LineCounter();
  const lineAt = (offset: number) => counter.linePos(offset).line + firstLine - 1;
  try {
    const document = parseDocument(text.replace(/\r\n?/g, "\n"), {
      lineCounter: counter,
      uniqueKeys: false,
      strict: false,
      logLevel: "silent",
    });
    const problems = document.errors.map(({ message, pos }) => ({
      where: { line: lineAt(pos[0]) },
      message: `not YAML: ${message.split("\n")[0]?.replace(/ at line \d+, column \d+:?$/, "")}`,
    }));
    if (problems.length > 0 || document.contents === null) return { root: undefined, problems };
    const twice: ReadingProblem[] = [];
    return { root: nodeOf(document.contents as Node, firstLine, lineAt, twice), problems: twice };
  } catch {
    // Thousands of nested lists overflow the stack of the parser.
    return { root: undefined, problems: [{ where: { line: firstLine }, message: TOO_DEEP }] };
  }
}

const TOO_DEEP = "not readable as YAML: its parts are nested too deeply";
const DEEPEST = 500;
const LONGEST = 5_000_000;

/** Counts how many brackets are open at once, whether or not they have a meaning: the parser takes seconds to find out that thousands are too many. */
function depthOf(text: string): number {
  let open = 0;
  let deepest = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    open = Math.max(0, open + (bracket === "[" || bracket === "{" ? 1 : -1));
    deepest = Math.max(deepest, open);
  }
  return deepest;
}

function nodeOf(
  node: unknown,
  parentLine: number,
  lineAt: (offset: number) => number,
  problems: ReadingProblem[],
): JsonNode {
  const range = (node as Node | null)?.range;
  const line = range ? lineAt(range[0]) : parentLine;
  if (isSeq(node))
    return { kind: "array", line, items: node.items.map((item) => nodeOf(item, line, lineAt, problems)) };
  if (isMap(node)) {
    const members = new Map<string, JsonNode>();
    const twice = new Set<string>();
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? String(key.source ?? key.value) : "";
      if (members.has(name)) {
        twice.add(name);
        problems.push({
          where: { line: isScalar(key) && key.range ? lineAt(key.range[0]) : line },
          message: `the key “${name.slice(0, 60)}” appears twice; it is not clear which of its values counts, so none is read`,
        });
      }
      members.set(name, nodeOf(value, line, lineAt, problems));
    }
    for (const name of twice) members.delete(name);
    return { kind: "object", line, members };
  }
  return isScalar(node) ? scalarOf(node, line) : { kind: "word", line, text: "null" };
}

function scalarOf({ value, source, type }: Scalar, line: number): JsonNode {
  const isPlain = type === "PLAIN";
  const text = source ?? String(value ?? "");
  if (isPlain && typeof value === "number") return { kind: "number", line, text };
  if (value === null) return { kind: "word", line, text: "null" };
  return typeof value === "boolean"
    ? { kind: "word", line, text: String(value) }
    : { kind: "string", line, text: isPlain ? text : String(value) };
}

import type { ReadingProblem } from "@/lib/readers/reading";
import type { JsonNode } from "./json-node";
import { isPrintedNumber } from "./printed-number";

export interface ParsedJson {
  /** Undefined if the text is not JSON; `problems` say why. */
  readonly root: JsonNode | undefined;
  readonly problems: readonly ReadingProblem[];
}

export interface JsonWays {
  /** Accept members of an object without the braces around them, as pages quote them: `"a": 1, "b": 2`. */
  readonly members?: boolean;
  /** Accept single quotes, None, True and False, as Python prints a dict. */
  readonly python?: boolean;
  /** The line on which the text begins in its file. */
  readonly line?: number;
}

const NEWLINE = 10;
const RETURN = 13;

/** Deeper than any result file, and far below the depth that overflows a browser's stack. */
const DEEPEST = 200;

/**
 * Reads JSON as programs write it: bare NaN and Infinity, a comma before a closing bracket, a byte order mark. Numbers keep their source text. A key
 * that occurs twice in one object has no value, since nothing says which one counts; it is reported as a problem. A text that ends too early or is
 * not JSON has no root.
 */
export function parseJson(
  text: string,
  { members = false, python = false, line: firstLine = 1 }: JsonWays = {},
): ParsedJson {
  const problems: ReadingProblem[] = [];
  let at = text.startsWith("\uFEFF") ? 1 : 0;
  let line = firstLine;

  const fail = (found: string): never => {
    throw new NotJson(line, found);
  };
  const skip = () => {
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === NEWLINE || (code === RETURN && text.charCodeAt(at + 1) !== NEWLINE)) line += 1;
      else if (code !== RETURN && text[at] !== " " && text[at] !== "\t") return;
    }
  };
  const found = () =>
    at >= text.length
      ? "the file ends in the middle of it"
      : `“${text.slice(at, at + 12).split("\n")[0]}” is not allowed here`;

  const value = (depth: number): JsonNode => {
    if (depth > DEEPEST) fail(`more than ${DEEPEST} brackets within each other`);
    skip();
    const start = text[at];
    const begins = line;
    if (start === "{") {
      at += 1;
      return { kind: "object", line: begins, members: object(depth, "}") };
    }
    if (start === "[") return { kind: "array", line: begins, items: list(depth) };
    if (start === '"' || (python && start === "'")) return { kind: "string", line: begins, text: quotedText(start) };
    WORD.lastIndex = at;
    const word = WORD.exec(text)?.[0] ?? "";
    if (isPrintedNumber(word) || /^-?(?:NaN|nan|Infinity|inf)$/.test(word)) {
      at += word.length;
      return { kind: "number", line: begins, text: word };
    }
    if (/^(?:true|false|null)$/.test(word) || (python && /^(?:True|False|None)$/.test(word))) {
      at += word.length;
      return { kind: "word", line: begins, text: word };
    }
    return fail(found());
  };

  const quotedText = (quote: string): string => {
    const from = at;
    for (at += 1; at < text.length; at += 1) {
      const sign = text[at];
      if (sign === "\\") at += 1;
      else if (sign === quote) break;
      else if (sign === "\n" || sign === "\r") fail("a line ends within a text in quotes");
    }
    if (at >= text.length) fail("the file ends within a text in quotes");
    const raw = text.slice(from + 1, at);
    at += 1;
    return raw.includes("\\") ? unescaped(raw) : raw;
  };

  const list = (depth: number): JsonNode[] => {
    const items: JsonNode[] = [];
    at += 1;
    for (;;) {
      skip();
      if (text[at] === "]") break;
      items.push(value(depth + 1));
      skip();
      if (text[at] === ",") at += 1;
      else if (text[at] !== "]") fail(found());
    }
    at += 1;
    return items;
  };

  const object = (depth: number, end: "}" | undefined): ReadonlyMap<string, JsonNode> => {
    const all = new Map<string, JsonNode>();
    const twice = new Set<string>();
    for (;;) {
      skip();
      if (text[at] === end) break;
      if (text[at] !== '"' && !(python && text[at] === "'")) fail(found());
      const begins = line;
      const key = quotedText(text[at] as string);
      skip();
      if (text[at] !== ":") fail(found());
      at += 1;
      const member = value(depth + 1);
      if (all.has(key)) {
        twice.add(key);
        problems.push({
          where: { line: begins },
          message: `the key “${key.slice(0, 60)}” appears twice in one object; it is not clear which of its values counts, so none is read`,
        });
      }
      all.set(key, member);
      skip();
      if (text[at] === ",") at += 1;
      else if (text[at] !== end) fail(found());
    }
    at += 1;
    for (const key of twice) all.delete(key);
    return all;
  };

  try {
    skip();
    const bare = members && text[at] !== "{" && text[at] !== "[";
    const root: JsonNode = bare ? { kind: "object", line, members: object(0, undefined) } : value(0);
    skip();
    if (at < text.length) fail(found());
    return { root, problems };
  } catch (error) {
    if (!(error instanceof NotJson)) throw error;
    return {
      root: undefined,
      problems: [
        ...problems,
        {
          where: { line: error.line },
          message: `not JSON: ${error.found}. Nothing in the file is read, because the part above may be incomplete.`,
        },
      ],
    };
  }
}

class NotJson extends Error {
  constructor(
    readonly line: number,
    readonly found: string,
  ) {
    super(found);
  }
}

const WORD = /[-+\w.−]*/y;
const ESCAPES: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", b: "\b", f: "\f" };

const unescaped = (raw: string) =>
  raw.replace(/\\(?:u([0-9a-fA-F]{4})|([^]))/g, (_, hex: string | undefined, sign: string | undefined) =>
    hex === undefined ? (ESCAPES[sign ?? ""] ?? sign ?? "") : String.fromCharCode(parseInt(hex, 16)),
  );

import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** Matches places where a checker is overridden. */
const ESCAPE =
  /as unknown as|as never\b|oxlint-disable|@ts-(?:expect-error|ignore|nocheck)|\{any(?:\[\])?\}|:\s*any\b(?! (?:of|other|event))/;
/** Matches a comment that gives the reason, on the line or above the statement that contains it. */
const SAID = /^\s*(?:\/\/|\*|\/\*\*)|\*\/\s*$/;
/** Matches the end of a line that opens an object, and not the body of a function: a comment on the function is no reason for what is in it. */
const OPENS_OBJECT = /(?:\breturn|[=([:,?]) \{$|\(\{$/;
/** Returns whether a comment is right above the statement or member of a line, which may begin some lines before. */
const isSaidAbove = (lines: readonly string[], at: number): boolean => {
  const above = lines[at - 1] ?? "";
  if (SAID.test(above)) return true;
  const isOfStatement = above.endsWith("{") ? OPENS_OBJECT.test(above) : above.trim() !== "" && !/[;}]$/.test(above);
  return isOfStatement && isSaidAbove(lines, at - 1);
};
const isComment = (line: string) => /^\s*(?:\/\/|\*|\/\*\*)/.test(line);

const files = ["app", "components", "lib", "scripts"]
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => `${folder}/${name.replaceAll("\\", "/")}`),
  )
  .filter((file) => /\.(?:tsx?|mjs)$/.test(file));

test("a comment on a function is no reason for what is in it, and one on a statement is for all of its lines", () => {
  const last = (...lines: readonly string[]) => isSaidAbove(lines, lines.length - 1);
  expect(last("/** Returns it. */", "function of(text: string): Row {", "  return text as never;")).toBe(false);
  expect(last("/** Returns it. */", "const of = (text: string) => {", "  return text as never;")).toBe(false);
  expect(last("  // The type says less.", "  return {", "    texts: all as unknown as Texts,")).toBe(true);
  expect(last("  // The type says less.", "  const all = join(", "    first,", "  ) as unknown as All;")).toBe(true);
  expect(last("  // Of another.", "  const a = 1;", "  const all = join() as unknown as All;")).toBe(false);
});

test("every place where a checker is told to believe it says why, on the line or above it", () => {
  const silent = files.flatMap((file) => {
    const lines = readFileSync(file, "utf8").split("\n");
    return lines.flatMap((line, at) => {
      if (!ESCAPE.test(line.replace(/"[^"]*"/g, ""))) return [];
      const isSaid = /oxlint-disable/.test(line) ? / -- \S/.test(line) : isComment(line) || isSaidAbove(lines, at);
      return isSaid ? [] : [`${file}:${at + 1}: ${line.trim()}`];
    });
  });
  expect(silent).toEqual([]);
});

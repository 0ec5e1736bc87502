import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

/**
 * What no native technical editor would write, with what to write instead. Names of tests and comments are read as well: the next
 * sentence for readers is copied from them.
 */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/\bhears? (?:[2-5]\d\d\b|it\b|the page|whether)/i, "gets a 304; for screen readers"],
  [/\bwho(?:ever)? hears\b/i, "for screen readers"],
  [/\b(?:hold|holds|held|holding) (?:it |them )?against\b/i, "compare with; check against"],
  [/\b(?:can|was|were|is|are) to be had\b/i, "is available; was found"],
  [/\b(?:>|")Read in\b(?=[<"])/, "Source"],
  [/\bof one['’]s own\b/i, "your own; the reader's own; local"],
  [/\bwhich is to come\b/i, "which is in the future"],
  [/\bstands for nothing\b/i, "is invalid"],
  [/\bnothing has this address\b/i, "Page not found"],
  [/\bfits? all that is chosen\b/i, "matches these filters"],
  [/\bthat can be false\b/i, "Checks on …"],
  [/\bnothing of the name\b/i, "Nothing called …"],
  [/\blends no\b/i, "provides no"],
  [/\bmost like it:/i, "closest matches:"],
  [/\b(?:stands?|stood) where it cannot stand\b/i, "is not allowed here"],
  [/\bhere stands\b/i, "Enter …; Here is …"],
  [/\bmostly hears\b/i, "usually gets"],
  [/\bseals?\b(?! pages)(?=[^\n]*\b(?:sources?|transcription|sums?|lines? of results\.csv)\b)/, "checksum"],
];

/** Words of others, dated history, and what lists the phrases. */
const LEFT = /^(?:tests\/(?:fixtures|docs\/plain-english)|findings\/|CHANGELOG\.md|data\/.*\.csv|package-lock\.json)/;
const READ = /\.(?:tsx?|mjs|md|yml)$|^\.ci\/run$/;

it("no text of the project has a phrase that a native editor would strike out", () => {
  const files = execFileSync("git", ["ls-files"], { encoding: "utf8", maxBuffer: 1e8 }).split("\n").filter((file) => READ.test(file) && !LEFT.test(file));
  expect(files.length).toBeGreaterThan(500);
  const found = files.flatMap((file) =>
    textOf(file).split("\n").flatMap((line, at) => PHRASES.filter(([phrase]) => phrase.test(line)).map(([phrase, instead]) => `${file}:${at + 1} ${phrase.exec(line)?.[0] ?? ""} → ${instead}`)),
  );
  expect(found).toEqual([]);
});

/** Empty for a file that is listed and was deleted since. */
function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

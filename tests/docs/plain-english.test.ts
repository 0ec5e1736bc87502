import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

/**
 * Phrases that a native technical editor would not write, with a better wording. Names of tests and comments are checked too, because people copy
 * their wording into text for readers.
 */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/\bhears? (?:[2-5]\d\d\b|it\b|the page|whether)/i, "gets a 304; for screen readers"],
  [/\bwho(?:ever)? hears\b/i, "for screen readers"],
  [/\b(?:hold|holds|held|holding) (?:it |them )?against\b/i, "compare with; check against"],
  [/\b(?:can|could|may) be had\b|\b(?:was|were|is|are) to be had\b/i, "is available; was found"],
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
  [/\b(?:is|are|was|were) (?:not )?at hand\b/i, "is installed; is available"],
  [/\b(?:made|asks?|asked|written|begins?|built|builds|read|started|served) (?:\w+ )?anew\b/i, "again; rebuilt"],
  [/\bno order (?:of it )?is better\b/i, "no better direction is stated"],
  [/\btakes? no rank\b/i, "is not ranked; has no rank"],
  [/\bworked out here\b/i, "computed here"],
  [/\bwhat (?:is|was) asked(?= again| of it|\b[.,;])/i, "the request; the query"],
  [/\bwhat stands (?:in front|before (?:it|them))\b/i, "the proxy"],
  [/\bstands? behind (?:a|one) (?:more )?(?:line|fold)\b/i, "is collapsed"],
  [/\b(?:has|have) not[.;:)"]/i, "does not have one"],
  [/\bmostly\b(?=\s+\w)/i, "usually; for the most part"],
  [/\bholds? no (?:results?|numbers?|values?|scores?|boards?)\b/i, "contains no …"],
  [
    /(?<!\bthere )\b(?:is|was) no (?:method|number|score|page|mean|count|table|fault|dependency|ranking)\b(?! (?:of|that|to|for|is|at)\b)/i,
    "is not a …",
  ],
  [/(?<!\bthere )\bare no (?:methods|results|scores|numbers)\b(?! (?:of|that|to|for|here)\b)/i, "are not …"],
  [/\bfits? only as\b/i, "matches only if"],
  [/\bthe reference of the API\b/i, "the API reference"],
  [/\b(?:as|the) plain files\b/i, "static files"],
  [/\bfinders of holes\b/i, "security researchers"],
  [/\bof nobody who is named\b|\bby nobody who is named\b/i, "by an unnamed party"],
  [/\bmade of a dump\b/i, "made from a dump"],
  [/\bthe data of today\b/i, "today’s data"],
  [/\btyping errors are forgiven\b/i, "small typing errors do not matter"],
  [/\breally read\b/i, "actually read"],
  [/\bwhich (?:the page|this page|a page) has not\b|\bthat the page has not\b/i, "the other …"],
];

/** Quotations of others, dated history, and the file that lists the phrases. */
const LEFT = /^(?:tests\/(?:fixtures|docs\/plain-english)|findings\/|CHANGELOG\.md|data\/.*\.csv|package-lock\.json)/;
const READ = /\.(?:tsx?|mjs|md|yml)$|^\.ci\/run$/;

it("no text of the project has a phrase that a native editor would strike out", () => {
  const files = execFileSync("git", ["ls-files"], { encoding: "utf8", maxBuffer: 1e8 })
    .split("\n")
    .filter((file) => READ.test(file) && !LEFT.test(file));
  expect(files.length).toBeGreaterThan(500);
  const found = files.flatMap((file) =>
    textOf(file)
      .split("\n")
      .flatMap((line, at) =>
        PHRASES.filter(([phrase]) => phrase.test(line)).map(
          ([phrase, instead]) => `${file}:${at + 1} ${phrase.exec(line)?.[0] ?? ""} → ${instead}`,
        ),
      ),
  );
  expect(found).toEqual([]);
});

/** Returns the text of a file; empty for a file that git lists but that has been deleted. */
function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

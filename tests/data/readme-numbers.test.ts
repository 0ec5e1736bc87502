import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import { MUTATED } from "@/lib/readers/tested";
import { EVIDENCE_WORDS } from "@/lib/tables/results";
import { RESULTS } from "@/scripts/bench/table/results";
import { committedCatalogue } from "@/tests/support/committed";

let collection: Catalogue;
beforeAll(() => {
  collection = committedCatalogue();
});

/** Matches numbers in the text that are not counts: names with a number in them, versions, and sizes that a reader may choose. */
const NAMES =
  /```[\s\S]*?```|`[^`]*`|\[[^\]]*\]\([^)]*\)|<[^>]*>|\b(?:Node|OpenAPI|Data Package|Croissant|CC BY|every_eval_ever|SHA-|ImageNet) ?\d[\d.×]*/g;
/** The longest fragment in words, which README.md tells too. */
const LIMITS = [EVIDENCE_WORDS.toLocaleString("en")];

test("every count in README.md is one of the collection as it is", () => {
  const text = readFileSync("README.md", "utf8")
    .replace(NAMES, " ")
    .replace(/^#.*$|^\d+\. /gm, "");
  const { abstracts, papersWithResults, ofAbstracts, others, sources, whole, all, papers } = counts(collection);
  const known = [abstracts, papersWithResults, ofAbstracts, others, sources, whole, all, papers]
    .map((count) => count.toLocaleString("en"))
    .concat(LIMITS);
  const told = text.match(/(?<![a-z\d])(?:\d[\d,.]*\d|\d)/g) ?? [];
  expect(told.length).toBeGreaterThan(8);
  expect(
    told.filter((number) => !known.includes(number)),
    `→ one of ${known.join(", ")}`,
  ).toEqual([]);
  for (const count of [all, papers, others, sources])
    expect(told, "a count of the collection that README.md has no more").toContain(count.toLocaleString("en"));
  for (const limit of LIMITS) expect(told, "a limit of the code that README.md has no more").toContain(limit);
});

test("the sizes of what the bench makes in docs/ARCHITECTURE.md are those of the code", () => {
  const text = readFileSync("docs/ARCHITECTURE.md", "utf8");
  expect(text).toContain(`a table of ${RESULTS.toLocaleString("en")} rows`);
  expect(text).toContain(`${MUTATED.toLocaleString("en")} damaged files`);
});

function counts({ results, papers, sources }: Catalogue) {
  const fromAbstracts = results.filter(({ kind }) => kind === "abstract");
  const tables = [...sources.values()].filter(({ kind }) => kind !== "abstract");
  return {
    all: results.length,
    papers: papers.size,
    abstracts: [...sources.values()].filter(({ kind }) => kind === "abstract").length,
    papersWithResults: new Set(fromAbstracts.map(({ paper }) => paper.paper_id)).size,
    ofAbstracts: fromAbstracts.length,
    others: results.length - fromAbstracts.length,
    sources: tables.length,
    whole: tables.filter(({ reading }) => reading === "whole").length,
  };
}

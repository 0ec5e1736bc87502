import { describe, expect, it } from "vitest";
import { checkCitations } from "@/lib/catalogue/checks/check-citations";
import { checkTables } from "@/lib/catalogue/checks/check-tables";
import { printProblem } from "@/lib/csv/problem";
import { smallCollection, withCells } from "@/tests/support/collection";

const { texts } = smallCollection();

describe("ids as keys of a bibliography", () => {
  it("differ in the fixture", () => {
    expect(checkCitations(checkTables(texts).rows)).toEqual([]);
  });
  it("are refused where a paper and a source differ in hyphens only", () => {
    const problems = checkTables(withCells(texts, "papers", "quiet", { paper_id: "tidal-abs-tract" })).problems.map(
      printProblem,
    );
    expect(problems.filter((problem) => problem.includes("cited as"))).toEqual([
      'sources.csv:2 source_id: "tidal-abstract", which is cited as tidalabstract like "tidal-abs-tract" on line 4 of papers.csv → an id that differs from those of all papers and sources in more than its hyphens',
    ]);
  });
});

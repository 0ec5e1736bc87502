import { describe, expect, it } from "vitest";
import { ofKinds } from "@/lib/catalogue/of-kinds";
import { selectPaper } from "@/lib/report/paper/paper";
import { selectPapers } from "@/lib/report/lists/papers";
import { wide, idsOf, small } from "@/tests/support/catalogues";

describe("a paper", () => {
  it("has its results in the order of results.csv and no claim", () => {
    const paper = selectPaper(ofKinds(wide, ["abstract"]), "loom");
    expect(idsOf(paper?.results ?? [])).toEqual([
      "loom-fid-ar-baseline",
      "loom-fid",
      "loom-is-ar-baseline",
      "loom-is",
      "loom-speed-up",
      "loom-scaling-correlation",
    ]);
    expect(paper?.claim).toBeNull();
  });
  it("has results of all of its own sources, and the ledger of its abstract in the order of the text", () => {
    const paper = selectPaper(small, "drift");
    expect(paper?.sources.map(({ source_id }) => source_id)).toEqual(["drift-abstract", "drift-table"]);
    expect(idsOf(paper?.results ?? [])).toContain("drift-table-linear-mse-96");
    expect(paper?.ledger.map(({ numeral }) => numeral)).toEqual(["0.196", "96", "0.24", "192", "0.205", "0.240"]);
  });
  it("without a result has its claim in words and its ledger", () => {
    const paper = selectPaper(small, "quiet");
    expect(paper?.results).toEqual([]);
    expect(paper?.claim?.evidence).toBe("outperforms earlier methods on the Moor suite");
    expect(paper?.ledger.map(({ numeral, role }) => `${numeral} ${role}`)).toEqual(["4 count"]);
  });
  it("that is not in the collection is null", () => {
    expect(selectPaper(small, "gone")).toBeNull();
  });
});

describe("the list of papers", () => {
  // tidal: 9 results and 14 numerals; drift: 5 (one from its table) and 6; quiet: 0 and 1.
  it("has every paper with its results and numerals, in the order of papers.csv", () => {
    expect(
      selectPapers(small).map(({ paper, results, inAbstract, numerals }) => [
        paper.paper_id,
        results,
        inAbstract,
        numerals,
      ]),
    ).toEqual([
      ["tidal", 9, 9, 14],
      ["drift", 5, 4, 6],
      ["quiet", 0, 0, 1],
    ]);
  });
  it("tells papers whose abstract was read from those of which only tables are here", () => {
    expect(selectPapers(small).map(({ hasAbstract, tables }) => [hasAbstract, tables.length])).toEqual([
      [true, 0],
      [true, 1],
      [true, 0],
    ]);
    expect(
      selectPapers(wide)
        .filter(({ hasAbstract }) => !hasAbstract)
        .map(({ paper }) => paper.paper_id),
    ).toEqual(["burl", "quire", "patchwork"]);
  });
  it("leaves out papers in which a word of the text is not written", () => {
    expect(selectPapers(small, "drift").map(({ paper }) => paper.paper_id)).toEqual(["drift"]);
    expect(selectPapers(small, "drift zzz")).toEqual([]);
  });
  it("keeps papers without results", () => {
    const papers = selectPapers(wide);
    expect(papers).toHaveLength(21);
    expect(papers.filter(({ inAbstract }) => inAbstract === 0)).toHaveLength(11);
    expect(papers.filter(({ results }) => results === 0)).toHaveLength(4);
  });
});

import { describe, expect, it } from "vitest";
import { printedProblems, smallCollection, withCells, withoutRow, withRow } from "@/tests/support/collection";

const { texts } = smallCollection();

describe("a paper", () => {
  const INSTEAD = "at most one row of sources.csv of kind abstract";
  it("may have none, where its tables alone are read", () => {
    const without = withoutRow(
      withoutRow(withoutRow(texts, "sources", "quiet-abstract"), "claims", "quiet-abstract"),
      "numerals",
      "quiet-abstract",
    );
    expect(printedProblems(without).filter((problem) => problem.includes("abstracts"))).toEqual([]);
  });
  it("has no other abstract beside it", () => {
    expect(printedProblems(withCells(texts, "sources", "drift-table", { kind: "abstract" }))).toContain(
      `papers.csv:3 paper_id: "drift" with 2 abstracts → ${INSTEAD}`,
    );
  });
});

describe("an abstract", () => {
  it("has the hash of its text", () => {
    expect(printedProblems(withCells(texts, "sources", "tidal-abstract", { text_sha256: "" }))).toEqual([
      "sources.csv:2 text_sha256: no hash of the abstract → the SHA-256 of the abstract's text",
    ]);
  });
  it("has results or a claim, so that none drops out unseen", () => {
    expect(printedProblems(withoutRow(texts, "claims", "quiet-abstract"))).toContain(
      'sources.csv:5 source_id: "quiet-abstract" with neither result nor claim → its results in results.csv, or a row in claims.csv',
    );
  });
});

describe("a claim", () => {
  const claim = { reason: "no-comparison", note: "Nothing is compared." };
  it("is refused for an abstract with results", () => {
    expect(printedProblems(withRow(texts, "claims", { ...claim, source_id: "tidal-abstract" }))).toEqual([
      'claims.csv:3 source_id: "tidal-abstract", which reports results → no row: claims are for abstracts without results',
    ]);
  });
  it("is refused for a source that is not an abstract", () => {
    expect(printedProblems(withRow(texts, "claims", { ...claim, source_id: "drift-table" }))).toContain(
      "claims.csv:3 source_id: a source of kind paper → the abstract of a paper",
    );
  });
  it("has evidence exactly where something is claimed", () => {
    const INSTEAD = "a fragment exactly where the reason is stated-without-number";
    expect(printedProblems(withCells(texts, "claims", "quiet-abstract", { evidence: "" }))).toEqual([
      `claims.csv:2 evidence: no evidence for a claim → ${INSTEAD}`,
    ]);
    expect(printedProblems(withCells(texts, "claims", "quiet-abstract", { reason: "no-comparison" }))).toEqual([
      `claims.csv:2 evidence: evidence for no comparison → ${INSTEAD}`,
    ]);
  });
});

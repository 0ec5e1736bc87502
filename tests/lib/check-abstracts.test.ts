import { describe, expect, it } from "vitest";
import { checkTables } from "@/lib/catalogue/checks/check-tables";
import { proposeNumerals } from "@/lib/catalogue/propose-numerals";
import { sha256Of } from "@/lib/catalogue/sha256";
import type { AbstractTexts, TableTexts } from "@/lib/catalogue/tables-of";
import {
  printedProblems,
  withChecksums,
  smallCollection,
  withCells,
  withoutRow,
  withRow,
} from "@/tests/support/collection";

const { texts, abstracts } = smallCollection();

const withAbstract = (source: string, text: string): AbstractTexts => new Map(abstracts).set(source, text);
const textOf = (source: string) => abstracts.get(source) ?? "";
/** Expects problems that only the abstracts reveal: refused with them, and accepted without. */
function expectOnlyWithAbstracts(changed: TableTexts, problems: readonly string[]): void {
  expect(printedProblems(changed)).toEqual([]);
  expect(printedProblems(changed, abstracts)).toEqual(problems);
}

describe("the hash of an abstract", () => {
  it("is that of its text in UTF-8", () => {
    // FIPS 180-2, appendix B.1.
    expect(sha256Of("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  });
  it("is refused when the text has another", () => {
    const hash = "0".repeat(64);
    expectOnlyWithAbstracts(withCells(texts, "sources", "quiet-abstract", { text_sha256: hash }), [
      // The found text is shortened in the middle to 120 characters: 59 of them, an ellipsis, 59.
      `sources.csv:5 text_sha256: ${hash.slice(0, 59)} … ${sha256Of(textOf("quiet-abstract")).slice(5)} → the text that was read; or read every result again and enter the new hash`,
    ]);
  });
  it("shows a change of one letter of the text, even where no numeral and no fragment changes", () => {
    const changed = withAbstract("quiet-abstract", textOf("quiet-abstract").replace("little", "Little"));
    expect(printedProblems(texts, changed)).toEqual([expect.stringMatching(/^sources\.csv:5 text_sha256: /)]);
  });
});

describe("the folder of abstracts", () => {
  it("may hold some of the texts: the others are not compared with anything", () => {
    expect(printedProblems(texts, new Map([["quiet-abstract", textOf("quiet-abstract")]]))).toEqual([]);
  });
  it("has no text without a row, and says that once, not for each numeral", () => {
    expect(
      printedProblems(texts, new Map(abstracts).set("weave-abstract", "We weave 3 to 5 nets of 7 knots.")),
    ).toEqual([
      'sources.csv source_id: no row for the text of "weave-abstract" → a row of kind abstract, or no such text in the folder',
    ]);
  });
});

describe("a fault", () => {
  it("that shows without the texts is said once with them: a missing hash, with the hash", () => {
    const without = withCells(texts, "sources", "quiet-abstract", { text_sha256: "" });
    expect(printedProblems(without)).toEqual([
      "sources.csv:5 text_sha256: no hash of the abstract → the SHA-256 of the abstract's text",
    ]);
    expect(printedProblems(without, abstracts)).toEqual([
      `sources.csv:5 text_sha256: no hash of the abstract → ${sha256Of(textOf("quiet-abstract"))}`,
    ]);
  });
  it("of a ledger without a row is the numeral, and not its result too", () => {
    const without = withoutRow(texts, "numerals", "tidal-abstract 103");
    expect(printedProblems(without)).toEqual([
      expect.stringContaining('results.csv:2 result_id: "tidal-fid" named by 0 numerals'),
    ]);
    expect(printedProblems(without, abstracts)).toEqual([
      expect.stringContaining("no row for 2.10 at 103 of tidal-abstract"),
    ]);
  });
  it("of an offset is the row, and neither the numeral nor the fragment too", () => {
    expectOnlyWithAbstracts(withCells(texts, "numerals", "tidal-abstract 103", { offset: "104" }), [
      "numerals.csv:4 offset: 104, where no numeral begins (or which has a row already) → 103",
    ]);
  });
});

describe("the rows that the ledger lacks", () => {
  it("come in the order of the text, each with the role that the tables tell", () => {
    const { rows } = checkTables({ ...texts, numerals: `${texts.numerals.split("\n")[0]}\n` });
    const proposed = proposeNumerals(rows, new Map([["drift-abstract", textOf("drift-abstract")]]));
    expect(proposed.map(({ offset, text, role, results }) => [offset, text, role, results.join(" ")])).toEqual([
      [100, "0.196", "result", "drift-mse-96"],
      [117, "96", "condition", "drift-mse-96 drift-linear-mse-96"],
      [124, "0.24", "result", "drift-mse-192"],
      [140, "192", "condition", "drift-mse-192 drift-linear-mse-192"],
      [153, "0.205", "result", "drift-linear-mse-96"],
      [163, "0.240", "result", "drift-linear-mse-192"],
    ]);
  });
  it("give two results of the same digits a numeral each, and one numeral both where there is no other", () => {
    const twice = withRow(withoutRow(texts, "numerals", "tidal-abstract 103"), "results", {
      result_id: "tidal-again",
      source_id: "tidal-abstract",
      method_id: "tidal",
      benchmark_id: "pond-64",
      metric_id: "fid",
      value: "2.10",
      qualifier: "exact",
      conditions: "steps=4",
      origin: "own",
      standing: "main",
      evidence: "an FID of 2.10 in 8 steps",
    });
    const { rows } = checkTables(twice);
    const of = (text: string) =>
      proposeNumerals(rows, new Map([["tidal-abstract", text]]))
        .filter(({ text: digits }) => digits === "2.10")
        .map(({ results }) => results);
    expect(of("An FID of 2.10 twice.")).toEqual([["tidal-fid", "tidal-again"]]);
    expect(of("An FID of 2.10, and 2.10.")).toEqual([["tidal-fid"], ["tidal-again"]]);
  });
  it("leave a role open that no table tells", () => {
    const { rows } = checkTables(withoutRow(texts, "numerals", "quiet-abstract"));
    expect(proposeNumerals(rows, abstracts)).toEqual([
      { source: "quiet-abstract", offset: 57, text: "4", role: null, results: [] },
    ]);
  });
});

describe("the ledger", () => {
  it("has a row for every numeral of every abstract", () => {
    // The 4 of "We study 4 kinds" is the 58th character; 20 characters before it are shown, and 20 from it on.
    const around = "lise more. We study 4 kinds of shift and";
    expectOnlyWithAbstracts(withoutRow(texts, "numerals", "quiet-abstract"), [
      `numerals.csv offset: no row for 4 at 57 of quiet-abstract ("${around}") → a row with the role that it plays`,
    ]);
  });
  it("has each row at its offset", () => {
    expectOnlyWithAbstracts(withCells(texts, "numerals", "quiet-abstract", { offset: "58" }), [
      "numerals.csv:22 offset: 58, where no numeral begins (or which has a row already) → 57",
    ]);
  });
  it("has the numeral that stands there", () => {
    expectOnlyWithAbstracts(withCells(texts, "numerals", "quiet-abstract", { numeral: "5" }), [
      "numerals.csv:22 numeral: 5 → 4, which is at 57 of quiet-abstract",
    ]);
  });
  it("has no row inside a numeral", () => {
    const inside = { source_id: "drift-abstract", offset: "141", numeral: "92", role: "count" };
    expectOnlyWithAbstracts(withRow(texts, "numerals", inside), [
      "numerals.csv:23 offset: 141, where no numeral begins (or which has a row already) → the offset of 92 in drift-abstract, or no row",
    ]);
  });
});

describe("the evidence of a result", () => {
  const INSTEAD = "a fragment of the abstract, letter by letter, around the numeral of the ledger";
  it("stands in its abstract, letter by letter", () => {
    const evidence = "An FID of 2.10 in 8 steps";
    expectOnlyWithAbstracts(withCells(texts, "results", "tidal-fid", { evidence }), [
      `results.csv:2 evidence: "${evidence}", which is not in tidal-abstract → ${INSTEAD}`,
    ]);
  });
  it("holds the numeral of the ledger, and not the same digits elsewhere", () => {
    // The same number twice: the ledger has the value at 4, but the evidence quotes the second one, at 19.
    const text = "FID 2.10 here, and 2.10 there, says the model of Marsh.";
    const twice = withAbstract("tidal-abstract", text);
    const moved = withCells(
      withCells(texts, "results", "tidal-fid", { evidence: "and 2.10 there" }),
      "numerals",
      "tidal-abstract 103",
      {
        offset: "4",
      },
    );
    expect(printedProblems(moved, twice)).toContain(
      `results.csv:2 evidence: "and 2.10 there", which does not contain the numeral at 4 → ${INSTEAD}`,
    );
    const there = withCells(moved, "numerals", "tidal-abstract 4", { offset: "19" });
    expect(printedProblems(there, twice).filter((problem) => problem.startsWith("results.csv:2 "))).toEqual([]);
  });
  it("may stand in its abstract more than once, if one place holds the numeral of the ledger", () => {
    // "FID 2.10" begins at 0 and at 15; the ledger names the second 2.10, at 19.
    const twice = withAbstract("tidal-abstract", "FID 2.10, then FID 2.10 again.");
    const cells = withCells(texts, "results", "tidal-fid", { evidence: "FID 2.10" });
    const second = withCells(cells, "numerals", "tidal-abstract 103", { offset: "19" });
    expect(printedProblems(second, twice).filter((problem) => problem.startsWith("results.csv:2 "))).toEqual([]);
  });
  it("of a source without text is not compared with anything", () => {
    const changed = withChecksums(
      withCells(texts, "results", "drift-table-linear-mse-96", { evidence: "another cell, 0.207" }),
    );
    expect(printedProblems(changed, abstracts)).toEqual([]);
  });
});

describe("the evidence of a claim", () => {
  it("stands in its abstract, letter by letter", () => {
    expectOnlyWithAbstracts(withCells(texts, "claims", "quiet-abstract", { evidence: "outperforms all methods" }), [
      'claims.csv:2 evidence: "outperforms all methods", which is not in quiet-abstract → a fragment of the abstract, letter by letter',
    ]);
  });
});

describe("a summary or a note", () => {
  // Eight consecutive words of the abstract of Tidal; changes of case and punctuation do not make them the curator's own.
  const EIGHT = "paints an image in coarse waves on Pond";
  const SEVEN = "paints an image in coarse waves on";
  it.each([
    ["papers", "quiet", "summary", "papers.csv:4 summary"],
    ["methods", "quiet", "summary", "methods.csv:8 summary"],
    ["claims", "quiet-abstract", "note", "claims.csv:2 note"],
    ["numerals", "quiet-abstract", "note", "numerals.csv:22 note"],
    ["results", "tidal-is", "note", "results.csv:5 note"],
  ] as const)("of %s (%s) with eight words of an abstract in a row is refused", (name, id, column, address) => {
    expectOnlyWithAbstracts(withCells(texts, name, id, { [column]: `It ${EIGHT}.` }), [
      `${address}: "paints an image in coarse waves on pond" as in tidal-abstract → the curator's own words`,
    ]);
    expect(printedProblems(withCells(texts, name, id, { [column]: `It ${SEVEN} sea.` }), abstracts)).toEqual([]);
  });
});

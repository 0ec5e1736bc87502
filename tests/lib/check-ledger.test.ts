import { describe, expect, it } from "vitest";
import { printedProblems, smallCollection, withCells, withoutRow, withRow } from "@/tests/support/collection";

const { texts } = smallCollection();
const problemsOf = (id: string, cells: Readonly<Record<string, string>>) =>
  printedProblems(withCells(texts, "numerals", id, cells));

const unnamed = (line: number, id: string, times: number) =>
  `results.csv:${line} result_id: "${id}" named by ${times} numerals as their value → exactly one numeral of role result or baseline that names the result`;

describe("the role of a numeral", () => {
  it.each(["result", "baseline", "condition"])("%s needs a result", (role) => {
    expect(problemsOf("quiet-abstract 57", { role })).toEqual([
      `numerals.csv:22 result_ids: no result for the role ${role} → the results that it belongs to`,
    ]);
  });
  it.each(["scale", "count", "name", "list-marker", "notation", "year", "link"])("%s has none", (role) => {
    expect(problemsOf("tidal-abstract 111", { role })).toEqual([
      `numerals.csv:5 result_ids: results for the role ${role} → an empty cell, or one of the roles result, baseline, condition`,
    ]);
  });
});

describe("a numeral that is a value", () => {
  it("has the digits of each result that it names", () => {
    // 2.10 is not 2.1, although both are the number 2.1.
    expect(problemsOf("tidal-abstract 103", { numeral: "2.1" })).toEqual([
      "numerals.csv:4 numeral: 2.1 where tidal-fid has the value 2.10 → the result whose value the numeral is",
    ]);
  });
  it("names a result, and each result of an abstract is named once", () => {
    expect(printedProblems(withoutRow(texts, "numerals", "tidal-abstract 103"))).toEqual([unnamed(2, "tidal-fid", 0)]);
    // 80.4 is named as the value of tidal-is, 95.0: it has the wrong digits, tidal-marsh-is is left without a numeral, and tidal-is has two.
    expect(problemsOf("tidal-abstract 200", { result_ids: "tidal-is" })).toEqual([
      "numerals.csv:8 numeral: 80.4 where tidal-is has the value 95.0 → the result whose value the numeral is",
      unnamed(4, "tidal-marsh-is", 0),
      unnamed(5, "tidal-is", 2),
    ]);
  });
  it("is not asked of a result whose source is not an abstract", () => {
    expect(printedProblems(texts)).toEqual([]);
    expect(texts.numerals).not.toContain("drift-table-linear-mse-96");
  });
});

describe("a numeral that is a condition", () => {
  it("stands in a condition or a configuration of each result that it names", () => {
    expect(problemsOf("drift-abstract 117", { numeral: "192" })).toEqual(
      ["drift-linear-mse-96", "drift-mse-96"].map(
        (id) =>
          `numerals.csv:17 numeral: 192, which no circumstance of ${id} contains → a result whose conditions or configurations contain it`,
      ),
    );
    // 256 is a condition of tidal-marsh-fid (steps=256) and part of the baseline's configuration of tidal-speed-up-marsh ("256 steps").
    expect(
      printedProblems(withCells(texts, "results", "tidal-speed-up-marsh", { baseline_configuration: "many steps" })),
    ).toEqual([
      "numerals.csv:7 numeral: 256, which no circumstance of tidal-speed-up-marsh contains → a result whose conditions or configurations contain it",
    ]);
  });
});

describe("the ledger of one abstract", () => {
  it("names results of that abstract only", () => {
    const extra = {
      source_id: "quiet-abstract",
      offset: "60",
      numeral: "96",
      role: "condition",
      result_ids: "drift-mse-96",
    };
    expect(printedProblems(withRow(texts, "numerals", extra))).toEqual([
      'numerals.csv:23 result_ids: "drift-mse-96" of drift-abstract → results of quiet-abstract',
    ]);
  });
  it("is refused for a source that is not an abstract, because no text is kept that it could be compared with", () => {
    const extra = {
      source_id: "drift-table",
      offset: "9",
      numeral: "0.207",
      role: "result",
      result_ids: "drift-table-linear-mse-96",
    };
    expect(printedProblems(withRow(texts, "numerals", extra))).toEqual([
      "numerals.csv:23 source_id: a source of kind paper → the abstract of a paper",
    ]);
  });
});

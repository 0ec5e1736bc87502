import { describe, expect, it } from "vitest";
import { printedProblems, withChecksums, smallCollection, withCells, withRow } from "@/tests/support/collection";

const { texts } = smallCollection();
const source = (cells: Readonly<Record<string, string>>) =>
  printedProblems(withCells(texts, "sources", "drift-table", cells));

describe("the ledger of a table", () => {
  it("fits where results, conditions and omitted cells are all that the table prints", () => {
    // drift-table prints three numbers: one result, one horizon, one year.
    expect(printedProblems(texts)).toEqual([]);
  });
  it.each([
    [
      { cells: "4" },
      "sources.csv:4 cells: 4, but 1 results, 1 conditions and 1 omitted cells are 3 → numbers that add up: each cell is a result, a condition or omitted",
    ],
    [
      { omitted: "2", cells: "4" },
      "sources.csv:4 omitted: 2, but omissions.csv lists 1 of drift-table → the same number in both tables",
    ],
    [
      { cells: "" },
      "sources.csv:4 cells: no number of cells, although conditions or omissions are counted → how many numeric cells the table prints",
    ],
    [
      { copy_url: "https://example.org/copy" },
      "sources.csv:4 text_of: no name, although copy_url has the address of a copy → whose copy was read",
    ],
  ])("%j is refused", (cells, problem) => expect(source(cells)).toEqual([problem]));
  it("an abstract has its own ledger, and is read whole", () => {
    expect(printedProblems(withCells(texts, "sources", "drift-abstract", { cells: "4", reading: "part" }))).toEqual([
      "sources.csv:3 cells: 4 for an abstract → an empty cell: its ledger is numerals.csv",
      "sources.csv:3 reading: part → whole: every numeral of an abstract is in numerals.csv",
    ]);
  });
  it("an omission of no cell is none", () => {
    expect(
      printedProblems(withRow(texts, "omissions", { source_id: "drift-table", cells: "0", reason: "nothing" })),
    ).toEqual(["omissions.csv:3 cells: 0 → how many cells were left out, or no row"]);
  });
});

describe("who measured a result", () => {
  const result = (cells: Readonly<Record<string, string>>) =>
    printedProblems(withChecksums(withCells(texts, "results", "tidal-marsh-fid", cells)));
  it("is not the method's authors in a text of others", () => {
    expect(result({ origin: "own" })).toEqual([
      "results.csv:3 origin: own, but tidal-abstract is not a text of the authors of marsh → measured-again, quoted or not-stated",
    ]);
    expect(result({ origin: "measured-again" })).toEqual([]);
  });
});

describe("a spread", () => {
  const table = (cells: Readonly<Record<string, string>>) =>
    printedProblems(withChecksums(withCells(texts, "results", "drift-table-linear-mse-96", cells)));
  it("has a kind, and stands in the evidence after the value", () => {
    expect(table({ spread: "0.004", spread_kind: "standard-deviation", evidence: "Linear & 0.207 ± 0.004" })).toEqual(
      [],
    );
    expect(
      table({ spread: "[0.201, 0.213]", spread_kind: "interval-95", evidence: "Linear & 0.207 [0.201, 0.213]" }),
    ).toEqual([]);
    expect(table({ spread: "0.004", spread_kind: "", evidence: "Linear & 0.207 ± 0.004" })).toEqual([
      "results.csv:15 spread_kind: a spread without its kind → both, or neither",
    ]);
    expect(table({ spread: "0.004", spread_kind: "not-stated" })).toEqual([
      'results.csv:15 evidence: "Linear & 0.207", whose last numerals are 0.207 and not 0.207, 0.004 → a fragment that ends with the value and its spread, because no text is kept',
    ]);
  });
});

describe("a former id", () => {
  it("leads to an id that is there, and is not in use itself", () => {
    expect(printedProblems(withRow(texts, "former-ids", { former_id: "tidal", table: "methods", id: "gone" }))).toEqual(
      [
        'former-ids.csv:4 former_id: "tidal", which methods.csv still uses → an id that is no longer used',
        'former-ids.csv:4 id: "gone" → an id of methods.csv',
      ],
    );
  });
});

import { describe, expect, it } from "vitest";
import { checkCell } from "@/lib/drafts/check-cell";
import { draftCells } from "@/lib/drafts/draft-cells";
import { keepIds } from "@/lib/drafts/keep-ids";
import { importTables } from "@/lib/drafts/import-tables";
import { ledgerOf } from "@/lib/drafts/ledger";
import { readMapping } from "@/lib/drafts/mapping";
import { readPrintedCell } from "@/lib/drafts/printed-cell";

describe("a printed cell", () => {
  it.each([
    ["0.333", "", "0.333", "exact", ""],
    ["≤ 1.24", "", "1.24", "at-most", ""],
    ["45.04", "printed with ≤", "45.04", "at-most", ""],
    [">3", "", "3", "above", ""],
    ["12.3 ± 0.4", "", "12.3", "exact", "0.4"],
    ["2.36", "printed ± 0.05", "2.36", "exact", "0.05"],
    ["5.29e-01", "printed as one cell: 5.29±0.07e-01", "5.29e-01", "exact", "0.07e-01"],
    ["62.5%", "", "62.5", "exact", ""],
    ["0.5x", "", "0.5", "exact", ""],
    ["−3.25", "", "−3.25", "exact", ""],
    ["14,329,800", "", "14,329,800", "exact", ""],
    ["112M", "", "112", "exact", ""],
  ])("%s with the note '%s'", (cell, note, value, qualifier, spread) =>
    expect(readPrintedCell(cell, note)).toMatchObject({ value, qualifier, spread }),
  );
  it.each(["10×2", "5→2", "16 × 16", "0.3 / 0.4", "GPT-3B", "-", ""])("'%s' is not one number", (cell) =>
    expect(readPrintedCell(cell)).toBeNull(),
  );
});

describe("ids that are kept", () => {
  const row = (id: string, conditions: string, more: Record<string, string> = {}) => ({
    result_id: id,
    source_id: "s",
    method_id: "m",
    benchmark_id: "b",
    metric_id: "mse",
    value: "0.4",
    conditions,
    ...more,
  });
  const own = (id: string) => new Set([id, "old"]);
  it("go by the digits and by what is most alike, not by order", () => {
    const { rows, left } = keepIds(
      [row("new-192", "horizon=192"), row("new-96", "horizon=96")],
      [row("old-96", "evaluated-by=x; horizon=96"), row("old-192", "evaluated-by=x; horizon=192")],
      own,
    );
    expect([rows.map(({ result_id }) => result_id), left]).toEqual([["old-192", "old-96"], []]);
  });
  it("stay where only the configuration is new, and are left where the digits are others", () => {
    const { rows, left } = keepIds(
      [row("new", "", { configuration: "L" })],
      [row("kept", "", { source_id: "old" }), row("lost", "", { value: "0.5" })],
      own,
    );
    expect([rows.map(({ result_id }) => result_id), left.map(({ result_id }) => result_id)]).toEqual([
      ["kept"],
      ["lost"],
    ]);
  });
  it("go to the row that comes out with them, though its method is another now", () => {
    const { rows, left } = keepIds(
      [row("same", "", { method_id: "reference" })],
      [row("same", ""), row("changed", "")],
      own,
    );
    expect([rows.map(({ result_id }) => result_id), left.map(({ result_id }) => result_id)]).toEqual([
      ["same"],
      ["changed"],
    ]);
  });
  it("do not go to a row that comes out with them and has other digits", () => {
    const { left } = keepIds([row("same", "", { value: "0.5" })], [row("same", "")], own);
    expect(left).toHaveLength(1);
  });
  it("are not those of another source", () => {
    const { rows } = keepIds([row("new", "")], [row("foreign", "", { source_id: "other" })], own);
    expect(rows.map(({ result_id }) => result_id)).toEqual(["new"]);
  });
});

describe("an interval that stands in cells of its own", () => {
  const mapping = (high: string) =>
    readMapping(
      JSON.stringify({
        about: "",
        columns: { value: "value" },
        sameRun: ["row"],
        id: "{method_id}",
        rules: [
          {
            set: {
              source_id: "s",
              method_id: "m",
              benchmark_id: "b",
              metric_id: "mos",
              origin: "own",
              standing: "main",
              spread_kind: "interval-95",
            },
          },
          { when: { column: "^low$" }, carry: { field: "low" } },
          { when: { column: "^high$" }, carry: { field: high } },
        ],
      }),
    );
  const rows = [
    ["mean", "4.20"],
    ["low", "4.14"],
    ["high", "4.26"],
  ].map(([column = "", value = ""], line) => ({ line, cells: { row: "test", column, value, note: "" } }));
  it("is the spread of its mean", () => {
    const [mean, ...ends] = draftCells(mapping("high"), rows).map(({ outcome }) => outcome);
    expect(mean).toMatchObject({
      kind: "placed",
      result: { spread: "[4.14, 4.26]", spread_kind: "interval-95", evidence: "test · mean: 4.20 [4.14, 4.26]" },
    });
    expect(ends).toEqual([{ kind: "carried" }, { kind: "carried" }]);
  });
  it("is none where one end is missing", () => {
    expect(draftCells(mapping("low"), rows)[0]?.outcome).toMatchObject({ kind: "placed", result: { spread: null } });
  });
  it("is no field of another name", () => expect(() => mapping("middle")).toThrow("field"));
});

describe("the account of a table", () => {
  it("counts what the copy lost beside what is printed", () => {
    const outcome = (kind: string) => ({ outcome: { kind, reason: kind } as never });
    const { cells, results, conditions, omitted } = ledgerOf(
      ["placed", "placed", "carried", "skipped", "no number", "lost"].map(outcome),
      5,
    );
    expect([cells, results, conditions, [...omitted]]).toEqual([
      6,
      2,
      1,
      [
        ["skipped", 1],
        ["lost", 1],
        ["not legible in the copy that was read", 1],
      ],
    ]);
  });
});

describe("a drafted row beside its cell", () => {
  const row = (value: string, note = "") => ({ line: 2, cells: { value, note } });
  const result = { value: "1.24", qualifier: "exact", spread: "", evidence: "xAR · FID: 1.24" };
  it("agrees", () => expect(checkCell(result, row("1.24"), "value")).toBeNull());
  it.each([
    ["the digits", result, row("1.42"), "the value 1.24 is not a numeral"],
    ["a part of them", result, row("11.24"), "the value 1.24 is not a numeral"],
    ["the sign", result, row("≤1.24"), "the qualifier is exact, not at-most"],
    ["the sign in a note", result, row("1.24", "printed with >"), "the qualifier is exact, not above"],
    ["the spread", result, row("1.24 ± 0.1"), '0.1 follows ±, but the spread is ""'],
    ["the evidence", { ...result, evidence: "1.24 · FID: 1.3" }, row("1.24"), "ends with 1.3, not with 1.24"],
  ])("differs in %s", (_, drafted, cell, problem) => expect(checkCell(drafted, cell, "value")).toContain(problem));
});

describe("results that a table does not print", () => {
  const mapping = (more: object) => ({
    name: "m",
    mapping: readMapping(
      JSON.stringify({
        about: "",
        columns: { value: "value" },
        id: "{method_id}-{suffix}",
        rules: [
          {
            set: {
              source_id: "s",
              method_id: "m",
              benchmark_id: "b",
              metric_id: "q",
              origin: "own",
              standing: "main",
              suffix: "new",
            },
          },
        ],
        rows: { sources: [{ source_id: "s", replaces: "old" }] },
        ...more,
      }),
    ),
  });
  const before = {
    result_id: "gone",
    source_id: "old",
    method_id: "m",
    benchmark_id: "b",
    metric_id: "q",
    value: "2",
    evidence: "2",
  };
  const named = Object.entries({ methods: "method_id", benchmarks: "benchmark_id", metrics: "metric_id" }).map(
    ([table, key]) => [table, [{ [key]: { methods: "m", benchmarks: "b", metrics: "q" }[table] ?? "" }]] as const,
  );
  const collection = { ...Object.fromEntries(named), results: [before], sources: [{ source_id: "old" }], papers: [] };
  const tables = [{ id: "t", printed: 1, rows: [{ line: 2, cells: { row: "M", column: "Q", value: "3", note: "" } }] }];
  it("are refused where a rule sets another value than the cell has", () => {
    const set = {
      source_id: "s",
      method_id: "m",
      benchmark_id: "b",
      metric_id: "q",
      origin: "own",
      standing: "main",
      suffix: "new",
      value: "4",
    };
    expect(importTables({ ...collection, results: [] }, tables, [mapping({ rules: [{ set }] })]).refused).toEqual([
      't.csv:2: M · Q · 3: the value 4 is not a numeral of the cell "3"',
    ]);
  });
  it("are refused by name", () => {
    expect(importTables(collection, tables, [mapping({})]).refused).toEqual([
      expect.stringMatching(/^gone of old: no cell of the tables is "2"/),
    ]);
  });
  it("lead on where the mapping says where to", () => {
    const { refused, collection: after } = importTables(collection, tables, [mapping({ retired: { gone: "m-new" } })]);
    expect(refused).toEqual([]);
    expect(after["former-ids"]).toEqual([
      { former_id: "old", table: "sources", id: "s" },
      { former_id: "gone", table: "results", id: "m-new" },
    ]);
  });
  it("cannot lead to a result that is not there", () => {
    expect(importTables(collection, tables, [mapping({ retired: { gone: "nowhere" } })]).refused).toEqual([
      "gone: retired to nowhere, which is not a result of the tables",
    ]);
  });
});

import fc from "@/tests/support/fast-check";
import { describe, expect, it } from "vitest";
import { cellOfText, spreadsheetSafe, textOfCell } from "@/lib/tables/spreadsheet";
import { TABLE_NAMES } from "@/lib/tables/all-tables";
import { wide } from "@/tests/support/catalogues";
import { recordsOf } from "@/tests/support/collection";

describe("a cell for a spreadsheet", () => {
  it.each([
    ["=1+1", "'=1+1"],
    ['=HYPERLINK("https://example.org")', `'=HYPERLINK("https://example.org")`],
    ["+1+1", "'+1+1"],
    ["-1+1", "'-1+1"],
    ["-cmd|' /C calc'!A0", "'-cmd|' /C calc'!A0"],
    ["@SUM(1)", "'@SUM(1)"],
    ["＝1+1", "'＝1+1"],
    ["\t=1+1", "'\t=1+1"],
    ["\r=1+1", "'\r=1+1"],
  ])("%j, which may run, becomes %j", (cell, safe) => {
    expect(spreadsheetSafe(cell)).toBe(safe);
  });
  it.each([
    "",
    "25.70",
    "-0.998",
    "-1,234.5",
    "+3",
    "-.5",
    "-1e-5",
    "−0.5",
    "Loom",
    "a=1; b=2",
    "1.80 = x",
    "’=1",
    "𝜏-bench",
    "FID → 1.80",
  ])("%j stays", (cell) => {
    expect(spreadsheetSafe(cell)).toBe(cell);
  });
  it("never begins as a formula, and loses nothing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (cell) => {
        const safe = spreadsheetSafe(cell);
        expect(safe.endsWith(cell)).toBe(true);
        expect(/^[=@\t\r]/.test(safe)).toBe(false);
        expect(spreadsheetSafe(safe)).toBe(safe);
      }),
    );
  });
  it("of a text has one apostrophe more, that comes off again: for every text", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("'", "=", "+", "-", "@", "1", "a", " ", ".", "＝")).map((parts) => parts.join("")),
        (text) => {
          const cell = cellOfText(text);
          expect(textOfCell(cell)).toBe(text);
          expect(spreadsheetSafe(cell)).toBe(cell);
        },
      ),
      { numRuns: 2000 },
    );
    expect(["=1+1", "'=1", "- 0.5", "-0.5", "'quoted'"].map(cellOfText)).toEqual([
      "'=1+1",
      "''=1",
      "'- 0.5",
      "-0.5",
      "'quoted'",
    ]);
  });
  it("of the collection is what stands in the file", () => {
    for (const name of TABLE_NAMES) {
      for (const cells of recordsOf(name, wide.texts[name])) expect(cells.map(spreadsheetSafe)).toEqual(cells);
    }
  });
});

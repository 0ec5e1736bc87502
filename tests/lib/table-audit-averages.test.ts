import { describe, expect, test } from "vitest";
import type { Result } from "@/lib/catalogue/catalogue";
import { fieldsOf } from "@/lib/catalogue/result";
import { auditAverages } from "@/lib/report/table-audit/averages";
import { tableOf } from "@/tests/support/tables";

const at = (horizon: string) => ({ conditions: { horizon } });
const summary = (results: Parameters<typeof auditAverages>[0]) =>
  auditAverages(results).findings.map(
    ({ average, cells }) => `${average.id} of ${cells.map(({ value }) => value.text).join(" ")}`,
  );

describe("the average of a table", () => {
  // Alder: (0.10 + 0.20 + 0.30) / 3 = 0.20 matches. Birch: (0.11 + 0.21 + 0.31) / 3 = 0.21, but 0.23 is printed.
  const table = tableOf(
    "one-1",
    ["alder", "birch"],
    [
      ["0.10 0.11", at("96")],
      ["0.20 0.21", at("192")],
      ["0.30 0.31", at("336")],
      ["0.20 0.23", at("average")],
    ],
  );

  test("that is not the mean of its cells is found with the cells", () => {
    expect(summary(table)).toEqual(["one-1-3-birch of 0.11 0.21 0.31"]);
    expect(auditAverages(table)).toMatchObject({ checked: 2, checkedElsewhere: 0, unchecked: 0 });
  });

  test("is given the benefit of every rounding: the mean of 0.11 0.21 0.31 lies from 0.205 to 0.215, and 0.22 may be 0.215", () => {
    expect(
      summary(
        table.map((result) =>
          result.value.text === "0.23" ? { ...fieldsOf(result), value: { text: "0.22", number: 0.22 } } : result,
        ),
      ),
    ).toEqual([]);
  });

  test("is not checked where a cell is missing that another method has", () => {
    expect(auditAverages(table.filter(({ id }) => id !== "one-1-1-birch"))).toMatchObject({
      checked: 1,
      unchecked: 1,
      findings: [],
    });
  });

  test("is not checked where two cells stand in one place, nor over a single cell", () => {
    const twice = table
      .filter(({ id }) => id === "one-1-0-birch")
      .map((result) => ({ ...fieldsOf(result), id: "again" }));
    expect(auditAverages([...table, ...twice])).toMatchObject({ checked: 1, unchecked: 1 });
    expect(
      auditAverages(
        tableOf(
          "one-1",
          ["alder"],
          [
            ["0.10", at("96")],
            ["0.20", at("average")],
          ],
        ),
      ),
    ).toMatchObject({ checked: 0, unchecked: 1 });
  });

  test("is not the mean of cells of an ablation, of another look-back or of another metric's place", () => {
    const other = table.map((result) => ({
      ...fieldsOf(result),
      id: `${result.id}-w`,
      configuration: "without waves",
    }));
    const cellsElsewhere = [
      ...table.filter(({ id }) => id === "one-1-3-birch"),
      ...other.filter(({ id }) => !id.includes("one-1-3")),
    ];
    expect(auditAverages(cellsElsewhere)).toMatchObject({ checked: 0, unchecked: 1 });
  });

  test("says where the very digits stand beside it", () => {
    const copied = tableOf(
      "one-1",
      ["alder", "birch"],
      [
        ["0.10 0.31", at("96")],
        ["0.20 0.35", at("192")],
        ["0.33 0.33", at("average")],
      ],
    );
    expect(auditAverages(copied).findings.map(({ sameDigits }) => sameDigits.map(({ id }) => id))).toEqual([
      ["one-1-2-birch"],
    ]);
  });
});

describe("a table of averages only", () => {
  const cells = tableOf(
    "one-2",
    ["alder", "birch"],
    [
      ["0.10 0.11", at("96")],
      ["0.20 0.21", at("192")],
      ["0.15 0.19", at("average")],
    ],
  );

  test("is compared with the cells of another table of the paper; the same slip is one finding", () => {
    const averages = tableOf("one-1", ["alder", "birch"], [["0.15 0.19", at("average")]]);
    const audit = auditAverages([...averages, ...cells]);
    expect(audit).toMatchObject({ checked: 2, checkedElsewhere: 2 });
    expect(audit.findings.map(({ average, repeats }) => [average.id, repeats.map(({ id }) => id)])).toEqual([
      ["one-2-2-birch", ["one-1-0-birch"]],
    ]);
  });

  test("is not compared where two other tables have all cells, nor with a table that has no averages and so perhaps not all cells", () => {
    const averages = tableOf("one-1", ["alder", "birch"], [["0.15 0.19", at("average")]]);
    const source = { ...(cells[0] as Result).source, source_id: "one-3" };
    const elsewhere = cells.map((result) => ({ ...fieldsOf(result), id: `${result.id}-3`, source }));
    expect(auditAverages([...averages, ...cells, ...elsewhere])).toMatchObject({ checkedElsewhere: 0, unchecked: 2 });
    expect(auditAverages([...averages, ...cells.slice(0, 4)])).toMatchObject({ checkedElsewhere: 0, unchecked: 2 });
  });

  test("is not compared with another paper's cells", () => {
    const averages = tableOf("two-1", ["alder", "birch"], [["0.18 0.19", at("average")]]);
    expect(auditAverages([...averages, ...cells])).toMatchObject({ checkedElsewhere: 0, unchecked: 2 });
  });
});

import { describe, expect, it } from "vitest";
import { readCsvTable } from "@/lib/readers/results/csv-table";

const cellsOf = (text: string, column: string) =>
  readCsvTable(text).rows.map((row) => [row.line, row.row, row.cell(column)]);

describe("a CSV of a program", () => {
  it("pads no name, skips blank lines and counts lines of the file", () => {
    expect(cellsOf("\uFEFF   a,  b\r\n\r\n 1 , 2\r\n3,4\r\n", "b")).toEqual([
      [3, 1, "2"],
      [4, 2, "4"],
    ]);
  });

  it("reads no row with another number of cells, and names its line", () => {
    const { rows, problems } = readCsvTable("a,b\n1\n1,2,3\n1,2\n");
    expect(rows.map(({ line }) => line)).toEqual([4]);
    expect(problems.map(({ where }) => where.line)).toEqual([2, 3]);
  });

  it("reads neither of two columns of one name", () => {
    const { columns, rows, problems } = readCsvTable("a,b,a\n1,2,3\n");
    expect([columns, rows[0]?.cell("a"), problems.length]).toEqual([["b"], undefined, 1]);
  });

  it("does not read what an open quote swallows", () => {
    const { rows, problems } = readCsvTable('a,b\n1,2\n3,"4\n5,6\n');
    expect(rows.map(({ line }) => line)).toEqual([2]);
    expect(problems[0]?.where.line).toBe(3);
  });
});

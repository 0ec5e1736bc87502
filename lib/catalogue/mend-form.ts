import { z } from "zod";
import type { Problem } from "@/lib/csv/problem";
import { readCsv } from "@/lib/csv/read-csv";
import { splitRecords, type TextRecord } from "@/lib/csv/split-records";
import { writeCsv, writeRecords } from "@/lib/csv/write-csv";
import { scanNumerals } from "@/lib/numerals/scan-numerals";
import type { TableName } from "@/lib/tables/all-tables";
import { WRITTEN_AS_TEXT, describeTable } from "@/lib/tables/describe";
import { fileOf, headerOf, type Table } from "@/lib/tables/table";
import { tableOf } from "@/lib/tables/table-of";
import { mendConditions, mendQualifier, mendSpaces, mendText, type Units } from "./mend-cells";
import { rejoinCells } from "./rejoin-cells";

/** A table in its canonical form, or the reasons why it has none. */
export interface Mended {
  /** Null if some of the table cannot be read in any form. */
  readonly text: string | null;
  /** The cells that were changed, with both forms. */
  readonly mended: readonly Problem[];
  readonly problems: readonly Problem[];
}

/**
 * Brings a table into the one accepted form. Repairs only form: line ends, a byte order mark, quotes, spaces, the order of columns and of conditions,
 * words for qualifiers, units after numbers, and a comma that split a row if only one place for it fits. The meaning of a cell never changes.
 */
export function mendForm(name: TableName, text: string, units: Units): Mended {
  const table = tableOf(name);
  const parsed = parse(text);
  if (parsed === null) return { text: null, mended: [], problems: readCsv(table, text).problems };
  const header = headerOf(table);
  const [names, ...records] = parsed;
  const foreign = names?.cells.map(mendSpaces) ?? [];
  const isHeader = foreign.length === header.length && header.every((column) => foreign.includes(column));
  if (!isHeader) return { text: null, mended: [], problems: readCsv(table, text).problems };

  const texts = textColumnsOf(table);
  const mendRow = (cells: readonly string[]) =>
    header.map((column) => mendCell(name, column, cells[foreign.indexOf(column)] ?? "", texts.has(column), units));
  const fits = (cells: readonly string[]) => isRow(table, header, mendRow(cells));
  const mended: Problem[] = [];
  const rows = records.map(({ line, cells }) => {
    const say = (column: string, found: string, instead: string) =>
      mended.push({ file: fileOf(table), line, column, found: `"${found}"`, instead: `"${instead}"` });
    const whole = cells.length > header.length ? (rejoinCells(cells, header.length, fits) ?? cells) : cells;
    if (whole.length !== header.length) return whole;
    if (whole !== cells) say("", cells.join(","), writeRecords(whole, []).trimEnd());
    const row = mendRow(whole);
    for (const [at, column] of header.entries()) {
      const before = whole[foreign.indexOf(column)] ?? "";
      if (before !== row[at]) say(column, before, row[at] ?? "");
    }
    return row;
  });
  const read = readCsv(table, writeRecords(header, rows));
  const problems = read.problems.map((problem) => ({
    ...problem,
    line: problem.line > 1 ? (records[problem.line - 2]?.line ?? problem.line) : problem.line,
  }));
  return problems.length > 0
    ? { text: null, mended: [], problems }
    : {
        text: writeCsv(
          table,
          read.rows.map(({ row }) => row),
        ),
        mended,
        problems,
      };
}

/** Returns whether the cells can be a row of the table and, for a result, whether its evidence contains its value. */
function isRow(table: Table, header: readonly string[], cells: readonly string[]): boolean {
  const row = Object.fromEntries(header.map((column, at) => [column, cells[at] ?? ""]));
  if (!z.safeDecode(table.row, row as z.input<typeof table.row>).success) return false;
  return table.name !== "results" || scanNumerals(row.evidence ?? "").some(({ text }) => text === row.value);
}

const textColumnsOf = (table: Table): ReadonlySet<string> =>
  new Set(
    describeTable(table)
      .columns.filter(({ written }) => written === WRITTEN_AS_TEXT)
      .map(({ name }) => name),
  );

/** Returns the records that are not blank, or null if the text is not CSV. */
function parse(text: string): readonly TextRecord[] | null {
  const { records, errors } = splitRecords(text);
  if (errors.length > 0 || text.includes("\uFFFD")) return null;
  return records.filter(({ cells }) => cells.some((cell) => cell !== ""));
}

function mendCell(name: TableName, column: string, cell: string, isText: boolean, units: Units): string {
  const mended = mendSpaces(cell);
  if (mended === "") return mended;
  if (name === "results" && column === "conditions") return mendConditions(mended, units);
  if (name === "results" && column === "qualifier") return mendQualifier(mended);
  return isText ? mendText(mended) : mended;
}

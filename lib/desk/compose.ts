import { mendForm } from "@/lib/catalogue/mend-form";
import { sha256Of } from "@/lib/catalogue/sha256";
import { writeRecords } from "@/lib/csv/write-csv";
import { TABLES, TABLE_NAMES, type TableName } from "@/lib/tables/all-tables";
import { headerOf } from "@/lib/tables/table";
import type { AddedRow } from "./added-rows";
import type { Base } from "./base";

/** The lines that a draft adds to a table's file, each with the part of the draft that it comes from. */
export interface AddedLines {
  /** The header of the table, then the lines. */
  readonly text: string;
  readonly addresses: readonly string[];
}

/** If one of more rows than this cannot be read, the rows are no longer normalised one by one: a person has to correct that row first. */
const MOST_ALONE = 200;

/** Returns rows in the form of the files, with the checksums of tables. A row that cannot be read stays as entered. */
export function composeLines(base: Base, added: readonly AddedRow[]): Readonly<Record<TableName, AddedLines>> {
  const of = (table: TableName, rows: readonly AddedRow[]): AddedLines => ({
    text: linesOf(base, table, rows),
    addresses: rows.map(({ address }) => address),
  });
  const rowsOf = (table: TableName) => added.filter((row) => row.table === table);
  const results = rowsOf("results");
  const written = of("results", results);
  const lines = written.text.split("\n").slice(1);
  const sourceRows = rowsOf("sources").map((row): AddedRow => {
    const own = lines.filter((_, at) => results[at]?.cells.source_id === row.cells.source_id);
    const hasChecksum = row.cells.kind !== "abstract" && own.length > 0;
    return hasChecksum
      ? { ...row, cells: { ...row.cells, figures_sha256: sha256Of(own.map((line) => `${line}\n`).join("")) } }
      : row;
  });
  return Object.fromEntries(
    TABLE_NAMES.map((table) => [
      table,
      table === "results" ? written : of(table, table === "sources" ? sourceRows : rowsOf(table)),
    ]),
  ) as Record<TableName, AddedLines>;
}

function linesOf({ units }: Base, table: TableName, rows: readonly AddedRow[]): string {
  const header = headerOf(TABLES[table]);
  const textOf = (some: readonly AddedRow[]) =>
    writeRecords(
      header,
      some.map(({ cells }) => header.map((column) => (cells[column] ?? "").replace(/[\r\n]+/g, " "))),
    );
  const whole = textOf(rows);
  if (rows.length === 0) return whole;
  const mended = mendForm(table, whole, units).text;
  if (mended !== null) return mended;
  if (rows.length > MOST_ALONE) return whole;
  const alone = rows.map((row) => withoutHeader(mendForm(table, textOf([row]), units).text ?? textOf([row])));
  return `${header.join(",")}\n${alone.join("")}`;
}

/** Returns the lines below the header. */
export const withoutHeader = (text: string) => text.slice(text.indexOf("\n") + 1);

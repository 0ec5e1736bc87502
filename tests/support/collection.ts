import path from "node:path";
import { checkTables } from "@/lib/catalogue/checks/check-tables";
import { loadAbstracts } from "@/lib/catalogue/load-abstracts";
import { loadTexts } from "@/lib/catalogue/load-texts";
import { sha256Of } from "@/lib/catalogue/sha256";
import type { AbstractTexts, TableTexts } from "@/lib/catalogue/tables-of";
import { printProblem } from "@/lib/csv/problem";
import { readCsv } from "@/lib/csv/read-csv";
import { encoderOf, writeRecords } from "@/lib/csv/write-csv";
import { TABLES, TABLE_NAMES, type TableName } from "@/lib/tables/all-tables";
import { headerOf } from "@/lib/tables/table";
import { tableOf } from "@/lib/tables/table-of";

export interface Collection {
  readonly name: string;
  readonly texts: TableTexts;
  /** Undefined if the texts are not on this machine. */
  readonly abstracts: AbstractTexts | undefined;
}

const ROOT = path.join(import.meta.dirname, "..", "..");

/** The fixture folder of the small collection. */
export const SMALL = path.join(ROOT, "tests", "fixtures", "small");

/** The fixture folder of the wide collection. */
export const WIDE = path.join(ROOT, "tests", "fixtures", "wide");

export function smallCollection(): Collection & { readonly abstracts: AbstractTexts } {
  return { name: "small fixture", texts: loadTexts(SMALL), abstracts: loadAbstracts(path.join(SMALL, "abstracts")) };
}

export function wideCollection(): Collection & { readonly abstracts: AbstractTexts } {
  return { name: "wide fixture", texts: loadTexts(WIDE), abstracts: loadAbstracts(path.join(WIDE, "abstracts")) };
}

/** Returns the problems of a collection as the commands print them. */
export function printedProblems(texts: TableTexts, abstracts?: AbstractTexts): readonly string[] {
  return checkTables(texts, abstracts).problems.map(printProblem);
}

/** The cells of a table's text, without the header. */
export type Records = readonly (readonly string[])[];

export type AllRecords = Readonly<Record<TableName, Records>>;

/** Returns the cells of every table of a collection. */
export const allRecordsOf = (texts: TableTexts) =>
  Object.fromEntries(TABLE_NAMES.map((name) => [name, recordsOf(name, texts[name])])) as AllRecords;

/** Returns the cells of a table that the reader accepts, as text. Throws if it does not accept them. */
export function recordsOf(name: TableName, text: string): Records {
  const table = tableOf(name);
  const { rows, problems } = readCsv(table, text);
  if (problems.length > 0) throw new Error(problems.map(printProblem).join("\n"));
  const encode = encoderOf(table);
  return rows.map(({ row }) => encode(row));
}

/** Returns the text of a table with these cells, and with another header if one is given. */
export function textOf(name: TableName, records: Records, header: readonly string[] = headerOf(TABLES[name])): string {
  return writeRecords(header, records);
}

/** Returns the same collection with other rows in one table. */
export function withRecords(texts: TableTexts, name: TableName, change: (records: Records) => Records): TableTexts {
  return { ...texts, [name]: textOf(name, change(recordsOf(name, texts[name]))) };
}

/** Returns the same collection with other cells in the row whose first cell, or first two joined by a space, is `id`. */
export function withCells(
  texts: TableTexts,
  name: TableName,
  id: string,
  cells: Readonly<Record<string, string>>,
): TableTexts {
  const header = headerOf(TABLES[name]);
  const unknown = Object.keys(cells).find((column) => !header.includes(column));
  if (unknown !== undefined) throw new Error(`${name} has no column ${unknown}`);
  return withRecords(texts, name, (records) => {
    const at = indexOfRow(records, id);
    return records.with(
      at,
      header.map((column, index) => cells[column] ?? records[at]?.[index] ?? ""),
    );
  });
}

/** Returns the same collection without a row, identified as in `withCells`. */
export function withoutRow(texts: TableTexts, name: TableName, id: string): TableTexts {
  return withRecords(texts, name, (records) => records.toSpliced(indexOfRow(records, id), 1));
}

/** Values for cells that may not be empty and that the test is not about. */
const COMPULSORY: Partial<Record<TableName, Readonly<Record<string, string>>>> = {
  results: { origin: "not-stated", standing: "main" },
  sources: { condition_cells: "0", omitted: "0", reading: "whole" },
};

/** Returns the same collection with one more row at the end of a table; columns that are not given are empty if they may be. */
export function withRow(texts: TableTexts, name: TableName, cells: Readonly<Record<string, string>>): TableTexts {
  return withRecords(texts, name, (records) => [
    ...records,
    headerOf(TABLES[name]).map((column) => cells[column] ?? COMPULSORY[name]?.[column] ?? ""),
  ]);
}

/** Returns the same collection with counts and checksums that match its rows, as a curator leaves it after an intended change. */
export function withChecksums(texts: TableTexts): TableTexts {
  const at = (column: string) => headerOf(TABLES.sources).indexOf(column);
  const lines = texts.results.split("\n").slice(1, -1);
  const sources = recordsOf("results", texts.results).map(([, source]) => source);
  return withRecords(texts, "sources", (records) =>
    records.map((cells) => {
      const own = lines.filter((_, line) => sources[line] === cells[0]);
      const others = Number(cells[at("condition_cells")]) + Number(cells[at("omitted")]);
      const printed = cells[at("cells")] === "" ? "" : String(own.length + others);
      const checksum =
        cells[2] === "abstract" || own.length === 0 ? "" : sha256Of(own.map((line) => `${line}\n`).join(""));
      return cells
        .with(at("cells"), printed)
        .with(at("figures"), String(own.length))
        .with(at("figures_sha256"), checksum);
    }),
  );
}

function indexOfRow(records: Records, id: string): number {
  const at = records.findIndex(([first, second]) => first === id || `${first} ${second}` === id);
  if (at < 0) throw new Error(`no row ${id}`);
  return at;
}

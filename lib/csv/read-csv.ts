import Papa from "papaparse";
import { z } from "zod";
import { plainPattern } from "@/lib/tables/plain-cells";
import { fileOf, headerOf, type Table } from "@/lib/tables/table";
import type { Problem } from "./problem";
import { isRecordLine, recordLine } from "./record-line";

export interface ReadTable<Row extends z.ZodObject = z.ZodObject> {
  /** The rows that could be read, each with its line in the file. */
  readonly rows: readonly { readonly line: number; readonly row: z.output<Row> }[];
  readonly problems: readonly Problem[];
  /** The first line that differs from what `writeCsv` writes; undefined if none does, or something could not be read. */
  readonly unlike: number | undefined;
  /** The lines of the file, from index 0. */
  readonly lines: readonly string[];
}

const BYTE_ORDER_MARK = "\uFEFF";

/**
 * Reads the text of a table's file. Never throws: anything that cannot be read is a problem with its address, and the rows around it are still read,
 * so that one run reports everything. Every row is one line, which keeps line numbers exact: blank lines and line breaks in a cell are refused.
 * Who reads many variants of one table gives them the same decoder, which knows the cells of those before.
 */
export function readCsv<Row extends z.ZodObject>(
  table: Table<Row>,
  text: string,
  decode: RowDecoder<Row> = decoderOf(table),
): ReadTable<Row> {
  const file = fileOf(table);
  const problems: Problem[] = [];
  const refuse = (line: number, column: string, found: string, instead: string) =>
    problems.push({ file, line, column, found, instead });

  refuseBytes(text, refuse);
  const records = parse(text, refuse);
  const header = headerOf(table);
  if (!checkHeader(header, records.shift()?.cells ?? [], refuse))
    return { rows: [], problems, unlike: undefined, lines: [] };

  const lines = text.split("\n");
  let unlike = lines[0] === recordLine(header) ? undefined : 1;
  const rows: { line: number; row: z.output<Row> }[] = [];
  for (const { line, cells } of records) {
    if (cells.length === 1 && cells[0] === "") {
      refuse(line, "", "a blank line", "remove the line");
    } else if (cells.length !== header.length) {
      refuse(
        line,
        "",
        `${cells.length} ${cells.length === 1 ? "cell" : "cells"}`,
        `${header.length} cells, one for each column`,
      );
    } else {
      const before = problems.length;
      const { row, isAsWritten } = decode(cells, (column, cell, instead) => refuse(line, column, quote(cell), instead));
      if (problems.length === before) rows.push({ line, row });
      if (unlike === undefined && !(isAsWritten && isRecordLine(lines[line - 1] ?? "", cells))) unlike = line;
    }
  }
  return { rows, problems, unlike: problems.length > 0 ? undefined : unlike, lines };
}

type RefuseCell = (column: string, cell: string, instead: string) => void;

/** Returns the row of a record, and whether each cell is in the form that would be written; reports each cell that cannot be read. */
export type RowDecoder<Row extends z.ZodObject = z.ZodObject> = (
  cells: readonly string[],
  refuse: RefuseCell,
) => { readonly row: z.output<Row>; readonly isAsWritten: boolean };

/** The value of a cell, and whether the cell is in the form that would be written. */
interface ReadCell {
  readonly read: z.ZodSafeParseResult<unknown>;
  readonly isAsWritten: boolean;
}

/** A cell that matches its column's pattern stands for itself. */
const asItIs = (cell: string): ReadCell => ({ read: { success: true, data: cell }, isAsWritten: true });

/** After this many cells it is clear whether a column repeats values; if most are distinct, remembering them costs more than reading them. */
const TRIED = 20_000;
const MOST_DISTINCT = 0.8;

/**
 * Reads the cells of one record after another, and each distinct cell of a column once: a large table repeats a few ids, metrics and conditions,
 * and reading cells is most of the work. Rows with equal cells share their values, which must not be changed.
 */
export function decoderOf<Row extends z.ZodObject>({ row: { shape } }: Table<Row>): RowDecoder<Row> {
  const columns = Object.entries(shape).map(([name, codec]) => ({ name, read: cellReader(codec as z.ZodType) }));
  return (cells, refuse) => {
    // Filling all rows in the same order gives them one hidden class, which takes a third of the memory.
    const row: Record<string, unknown> = {};
    let isAsWritten = true;
    let at = 0;
    for (const { name, read: readCell } of columns) {
      const cell = cells[at++] ?? "";
      const { read, isAsWritten: isSo } = readCell(cell);
      if (!read.success) for (const { message } of read.error.issues) refuse(name, cell, message);
      if (!isSo) isAsWritten = false;
      row[name] = read.data;
    }
    return { row: row as z.output<Row>, isAsWritten };
  };
}

function cellReader(codec: z.ZodType): (cell: string) => ReadCell {
  const known = new Map<string, ReadCell>();
  const plain = plainPattern(codec);
  let tried = 0;
  let repeats = true;
  // Rows of one source are adjacent and agree in most of their cells.
  let last: string | undefined;
  let lastRead: ReadCell | undefined;
  const read = (cell: string): ReadCell => {
    if (repeats && ++tried === TRIED) repeats = known.size < MOST_DISTINCT * tried;
    const before = repeats ? known.get(cell) : undefined;
    if (before !== undefined) return before;
    const found = plain?.test(cell) === true ? asItIs(cell) : decodeCell(codec, cell);
    if (repeats) known.set(cell, found);
    else known.clear();
    return found;
  };
  return (cell) => {
    if (lastRead !== undefined && cell === last) return lastRead;
    last = cell;
    return (lastRead = read(cell));
  };
}

function decodeCell(codec: z.ZodType, cell: string): ReadCell {
  const read = z.safeDecode(codec, cell);
  return { read, isAsWritten: read.success && z.encode(codec, read.data) === cell };
}

type Refuse = (line: number, column: string, found: string, instead: string) => void;

function refuseBytes(text: string, refuse: Refuse): void {
  if (text.startsWith(BYTE_ORDER_MARK)) refuse(1, "", "a byte order mark", "UTF-8 without byte order mark");
  if (text.includes("\uFFFD"))
    refuse(lineOf(text, text.indexOf("\uFFFD")), "", "bytes that are not UTF-8", "UTF-8 text");
  if (text.includes("\r"))
    refuse(lineOf(text, text.indexOf("\r")), "", "a carriage return", "lines that end with LF only");
  if (!text.endsWith("\n"))
    refuse(lineOf(text, text.length), "", "no line end after the last row", "one LF at the end of the file");
}

const lineOf = (text: string, offset: number) => text.slice(0, offset).split("\n").length;

/** Returns the records with the line on which each begins, as a text editor counts. */
function parse(text: string, refuse: Refuse): { line: number; cells: string[] }[] {
  const body = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  const { data, errors } = Papa.parse<string[]>(body.replace(/\r\n?/g, "\n").replace(/\n$/, ""), {
    delimiter: ",",
    newline: "\n",
  });
  let line = 1;
  const records = data.map((cells) => {
    const record = { line, cells };
    const breaks = cells.reduce((sum, cell) => (cell.includes("\n") ? sum + cell.split("\n").length - 1 : sum), 0);
    if (breaks > 0) refuse(line, "", "a line break in a cell", "text on one line");
    line += 1 + breaks;
    return record;
  });
  for (const { row, message } of errors) {
    refuse(
      records[row ?? 0]?.line ?? 1,
      "",
      message,
      'cells with a quote or a comma in double quotes, and "" for a quote inside',
    );
  }
  return records;
}

function checkHeader(expected: readonly string[], found: readonly string[], refuse: Refuse): boolean {
  const before = new Set<string>();
  let right = true;
  const wrong: Refuse = (...problem) => {
    right = false;
    refuse(...problem);
  };
  for (const name of found) {
    if (before.has(name)) wrong(1, name, "the column twice", "each column once");
    else if (!expected.includes(name))
      wrong(1, name, `an unknown column ${quote(name)}`, `one of: ${expected.join(", ")}`);
    before.add(name);
  }
  for (const name of expected)
    if (!before.has(name)) wrong(1, name, "no such column", `the header ${expected.join(",")}`);
  if (right && expected.some((name, at) => name !== found[at]))
    wrong(1, "", `the order ${found.join(",")}`, `the order ${expected.join(",")}`);
  return right;
}

const quote = (cell: string) => (cell === "" ? "an empty cell" : `"${cell}"`);

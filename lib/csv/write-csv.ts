import { z } from "zod";
import { headerOf, type Table } from "@/lib/tables/table";
import { spreadsheetSafe } from "@/lib/tables/spreadsheet";
import { recordLine } from "./record-line";

/** Returns rows of a table as RFC 4180 with LF, quoted only where needed: the canonical form of the files in `data/`. */
export function writeCsv<Row extends z.ZodObject>(table: Table<Row>, rows: readonly z.output<Row>[]): string {
  return writeRecords(headerOf(table), rows.map(encoderOf(table)));
}

/**
 * Returns rows of a table as a file that readers open in a spreadsheet. The text codec protects against formulas, so the result equals that of
 * `writeCsv`; this function also protects cells of any codec added later.
 */
export function writeDownload<Row extends z.ZodObject>(table: Table<Row>, rows: readonly z.output<Row>[]): string {
  return writeRecords(
    headerOf(table),
    rows.map(encoderOf(table)).map((cells) => cells.map(spreadsheetSafe)),
  );
}

/**
 * Returns a function that encodes the cells of one row after another, in header order. It encodes each distinct value of a column once, since rows
 * that were read share repeated values.
 */
export function encoderOf<Row extends z.ZodObject>({
  row: { shape },
}: Table<Row>): (row: z.output<Row>) => readonly string[] {
  const columns = Object.entries(shape).map(([name, codec]) => ({
    name,
    codec: codec as z.ZodType,
    known: new Map<unknown, string>(),
  }));
  return (row) =>
    columns.map(({ name, codec, known }) => {
      const value = (row as Record<string, unknown>)[name];
      const cell = known.get(value) ?? (z.encode(codec, value) as string);
      known.set(value, cell);
      return cell;
    });
}

/** Returns the text cells of a row, in header order. */
export const cellsOf = <Row extends z.ZodObject>(table: Table<Row>, row: z.output<Row>): readonly string[] =>
  encoderOf(table)(row);

/** Returns text cells under a header as RFC 4180 with LF. */
export function writeRecords(header: readonly string[], records: readonly (readonly string[])[]): string {
  return `${recordLine(header)}\n${records.map((cells) => `${recordLine(cells)}\n`).join("")}`;
}

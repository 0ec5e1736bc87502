import Papa from "papaparse";
import { z } from "zod";
import { headerOf, type Table } from "@/lib/tables/table";
import { spreadsheetSafe } from "@/lib/tables/spreadsheet";

/** Rows of a table as RFC 4180 with LF, quoted only where needed: the canonical form of the files in `data/`. */
export function writeCsv<Row extends z.ZodObject>(table: Table<Row>, rows: readonly z.output<Row>[]): string {
  return writeRecords(headerOf(table), rows.map((row) => cellsOf(table, row)));
}

/**
 * Rows of a table as a file that readers open in a spreadsheet. The codec of texts guards what would run there, so that this
 * is what `writeCsv` writes; it holds for a codec that is added tomorrow too.
 */
export function writeDownload<Row extends z.ZodObject>(table: Table<Row>, rows: readonly z.output<Row>[]): string {
  return writeRecords(headerOf(table), rows.map((row) => cellsOf(table, row).map(spreadsheetSafe)));
}

/** The text cells of a row, in the order of the table's header. */
export function cellsOf<Row extends z.ZodObject>(table: Table<Row>, row: z.output<Row>): readonly string[] {
  const cells = z.encode(table.row, row) as Record<string, string>;
  return headerOf(table).map((name) => cells[name] ?? "");
}

/** Text cells under a header as RFC 4180 with LF. */
export function writeRecords(header: readonly string[], records: readonly (readonly string[])[]): string {
  return `${Papa.unparse([header as string[], ...(records as string[][])], { newline: "\n" })}\n`;
}

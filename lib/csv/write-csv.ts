import Papa from "papaparse";
import { z } from "zod";
import { headerOf, type Table } from "@/lib/tables/table";

/** Rows of a table as RFC 4180 with LF, quoted only where needed: the canonical form of the files in `data/`. */
export function writeCsv<Row extends z.ZodObject>(table: Table<Row>, rows: readonly z.output<Row>[]): string {
  const header = headerOf(table);
  const records = rows.map((row) => {
    const cells = z.encode(table.row, row) as Record<string, string>;
    return header.map((name) => cells[name] ?? "");
  });
  return writeRecords(header, records);
}

/** Text cells under a header as RFC 4180 with LF. */
export function writeRecords(header: readonly string[], records: readonly (readonly string[])[]): string {
  return `${Papa.unparse([header as string[], ...(records as string[][])], { newline: "\n" })}\n`;
}

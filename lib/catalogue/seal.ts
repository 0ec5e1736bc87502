import { writeCsv } from "@/lib/csv/write-csv";
import { resultsTable } from "@/lib/tables/results";
import { sha256Of } from "./sha256";
import type { Located, RowOf } from "./tables-of";
import { once } from "./once";

type Result = RowOf<"results">;

/** The lines of rows that were read from a file in canonical form. */
const linesRead = new WeakMap<Result, string>();

/** A row never changes, and is asked for its line again and again where many variants of a collection are checked. */
const lineWritten = once((result: Result): string => {
  const csv = writeCsv(resultsTable, [result]);
  return csv.slice(csv.indexOf("\n") + 1);
});

/** The line of results.csv that holds a figure, with its line end. */
const lineOf = (result: Result) => linesRead.get(result) ?? lineWritten(result);

/** Keeps the lines of rows whose file is in canonical form: to write each of them again would be a third of reading a collection. */
export function keepLines(rows: readonly Located<Result>[], text: string): void {
  const lines = text.split("\n");
  for (const { line, row } of rows) linesRead.set(row, `${lines[line - 1]}\n`);
}

/** The checksum of a transcription: the SHA-256 of a source's lines of results.csv, in their order, each with its line end. */
export function sealOf(results: readonly Result[]): string {
  return sha256Of(results.map(lineOf).join(""));
}

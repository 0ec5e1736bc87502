import { writeCsv } from "@/lib/csv/write-csv";
import { resultsTable } from "@/lib/tables/results";
import { sha256Of } from "./sha256";
import type { RowOf } from "./tables-of";
import { once } from "./once";

type ResultRow = RowOf<"results">;

/** Cached: rows never change, and checking many variants of a collection needs the same lines repeatedly. */
const lineWritten = once((result: ResultRow): string => {
  const csv = writeCsv(resultsTable, [result]);
  return csv.slice(csv.indexOf("\n") + 1);
});

/**
 * Returns the checksum of a transcription: the SHA-256 over the lines of a source in results.csv, in order, each with its line end. If the rows were
 * read from a file in canonical form, use `checksumOfLines`: writing each line again would take a third of the time of reading a collection.
 */
export const checksumOf = (results: readonly ResultRow[]): string => checksumOfLines(results.map(lineWritten));

/** Returns the checksum of lines as read, each with its line end. */
export const checksumOfLines = (lines: readonly string[]): string => sha256Of(lines.join(""));

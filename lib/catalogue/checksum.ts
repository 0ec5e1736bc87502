import { writeCsv } from "@/lib/csv/write-csv";
import { resultsTable } from "@/lib/tables/results";
import { sha256Of } from "./sha256";
import type { RowOf } from "./tables-of";
import { once } from "./once";

type ResultRow = RowOf<"results">;

/** A row never changes, and is asked for its line again and again where many variants of a collection are checked. */
const lineWritten = once((result: ResultRow): string => {
  const csv = writeCsv(resultsTable, [result]);
  return csv.slice(csv.indexOf("\n") + 1);
});

/**
 * The checksum of a transcription: the SHA-256 of a source's lines of results.csv, in their order, each with its line end. Who has read the rows from a
 * file in canonical form has their lines already: to write each of them again would be a third of reading a collection.
 */
export const checksumOf = (results: readonly ResultRow[]): string => checksumOfLines(results.map(lineWritten));

/** The checksum of lines that were read, each with its line end. */
export const checksumOfLines = (lines: readonly string[]): string => sha256Of(lines.join(""));

import { writeCsv } from "@/lib/csv/write-csv";
import { resultsTable } from "@/lib/tables/results";
import { sha256Of } from "./sha256";
import type { RowOf } from "./tables-of";
import { once } from "./once";

type Result = RowOf<"results">;

/** A row never changes, and is asked for its line again and again where many variants of a collection are checked. */
/** The line of results.csv that holds a figure, with its line end. */
const lineOf = once((result: Result): string => {
  const csv = writeCsv(resultsTable, [result]);
  return csv.slice(csv.indexOf("\n") + 1);
});

/** The seal of a transcription: the SHA-256 of a source's lines of results.csv, in their order, each with its line end. */
export function sealOf(results: readonly Result[]): string {
  return sha256Of(results.map(lineOf).join(""));
}

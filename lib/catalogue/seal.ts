import { writeCsv } from "@/lib/csv/write-csv";
import { resultsTable } from "@/lib/tables/results";
import { sha256Of } from "./sha256";
import type { RowOf } from "./tables-of";

type Result = RowOf<"results">;

/** A row never changes, and is asked for its line again and again where many variants of a collection are checked. */
const lines = new WeakMap<Result, string>();

/** The line of results.csv that holds a figure, with its line end. */
function lineOf(result: Result): string {
  const known = lines.get(result);
  if (known !== undefined) return known;
  const csv = writeCsv(resultsTable, [result]);
  const line = csv.slice(csv.indexOf("\n") + 1);
  lines.set(result, line);
  return line;
}

/** The seal of a transcription: the SHA-256 of a source's lines of results.csv, in their order, each with its line end. */
export function sealOf(results: readonly Result[]): string {
  return sha256Of(results.map(lineOf).join(""));
}

import { sha256Of } from "@/lib/catalogue/sha256";
import { writeRecords } from "@/lib/csv/write-csv";
import { resultsTable } from "@/lib/tables/results";
import { headerOf } from "@/lib/tables/table";
import { cellOf, type Cells } from "./cells";

/** Returns the checksum of a source's results; lib/catalogue/checksum.ts computes the same for rows that have been read. */
export function checksumOfCells(results: readonly Cells[]): string {
  const header = headerOf(resultsTable);
  const csv = writeRecords(
    header,
    results.map((row) => header.map((name) => cellOf(row, name))),
  );
  return sha256Of(csv.slice(csv.indexOf("\n") + 1));
}

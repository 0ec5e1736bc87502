import { readRecords } from "@/lib/csv/read-records";
import { writeRecords } from "@/lib/csv/write-csv";
import { resultsTable } from "@/lib/tables/results";
import { headerOf } from "@/lib/tables/table";

/** Returns the rows of a view's CSV by their columns. */
export const rowsOfView = (text: string) => readRecords(text).map(({ cells }) => cells);

/** Returns the part of a view's CSV that is also in results.csv: its first columns, as a file of that table. */
export function resultsPart(text: string): string {
  const header = headerOf(resultsTable);
  return writeRecords(
    header,
    rowsOfView(text).map((cells) => header.map((column) => cells[column] ?? "")),
  );
}

import type { Catalogue } from "@/lib/catalogue/catalogue";
import { encoderOf } from "@/lib/csv/write-csv";
import { resultsTable } from "@/lib/tables/results";
import { headerOf } from "@/lib/tables/table";
import { archiveOf } from "./archive";
import { workbookParts, type WorkbookCell } from "./workbook-xml";

/** The name of the workbook below /data. */
export const WORKBOOK = "results.xlsx";

/**
 * Returns the table of results as a workbook (Office Open XML). Printed values and ids are texts, so that no spreadsheet turns 25.70 into 25.7 or, if
 * points group digits in its locale, 1.615 into 1615; `order` and `value_number` are numbers.
 */
export function resultsWorkbook({ results, date }: Pick<Catalogue, "results" | "date">): Uint8Array<ArrayBuffer> {
  const header = headerOf(resultsTable);
  const after = header.indexOf("value") + 1;
  const heads = ["order", ...header.slice(0, after), "value_number", ...header.slice(after)];
  const encode = encoderOf(resultsTable);
  const rows = results.map(({ row, value }, at): readonly WorkbookCell[] => {
    const cells = encode(row);
    return [at + 1, ...cells.slice(0, after), value.number, ...cells.slice(after)];
  });
  return archiveOf(workbookParts(heads, rows), date);
}

import type { TableTexts } from "@/lib/catalogue/tables-of";
import { readRecords } from "@/lib/csv/read-records";
import { writeRecords } from "@/lib/csv/write-csv";
import { cellOf, type CollectionCells } from "@/lib/drafts/cells";
import { TABLES, TABLE_NAMES } from "@/lib/tables/all-tables";
import { headerOf } from "@/lib/tables/table";

/** Returns the cells of every table of a collection. */
export function cellsOfTexts(texts: TableTexts): CollectionCells {
  return Object.fromEntries(TABLE_NAMES.map((name) => [name, readRecords(texts[name]).map(({ cells }) => cells)]));
}

/** Returns the text of every table, from its cells. */
export function textsOfCells(collection: CollectionCells): TableTexts {
  const texts = TABLE_NAMES.map((name) => {
    const header = headerOf(TABLES[name]);
    return [
      name,
      writeRecords(
        header,
        (collection[name] ?? []).map((row) => header.map((column) => cellOf(row, column))),
      ),
    ];
  });
  return Object.fromEntries(texts) as TableTexts;
}

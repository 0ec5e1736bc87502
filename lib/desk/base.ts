import { readTable, type ReadTables } from "@/lib/catalogue/checks/check-tables";
import type { CollectionWords } from "@/lib/catalogue/identity";
import type { Units } from "@/lib/catalogue/mend-cells";
import type { TableRows, TableTexts } from "@/lib/catalogue/tables-of";
import { warningsOf } from "@/lib/catalogue/checks/warnings";
import { printProblem } from "@/lib/csv/problem";
import { TABLE_NAMES, type TableName } from "@/lib/tables/all-tables";

/** The collection that a draft adds to, read once, so that checking a draft reads only what the draft adds. */
export interface Base {
  readonly texts: TableTexts;
  /** Topics and families that the draft may use; null if it may use any. */
  readonly words: CollectionWords | null;
  /** CHANGES.md; null if the collection has none. */
  readonly changes: string | null;
  readonly read: ReadTables;
  /** The number of lines of each table's file, including the header. */
  readonly lines: Readonly<Record<TableName, number>>;
  readonly units: Units;
  /** The warnings that the collection already has. */
  readonly warned: ReadonlySet<string>;
}

/** Reads the files of a collection. Its own problems are kept and reported with every draft. */
export function openBase(texts: TableTexts, changes: string | null, words: CollectionWords | null = null): Base {
  const read = Object.fromEntries(TABLE_NAMES.map((name) => [name, readTable(name, texts[name])])) as ReadTables;
  const lines = Object.fromEntries(
    TABLE_NAMES.map((name) => [name, texts[name].split("\n").length - 1]),
  ) as Base["lines"];
  // Each entry has the type of its table, which fromEntries cannot say.
  const rows = Object.fromEntries(TABLE_NAMES.map((name) => [name, read[name].rows])) as unknown as TableRows;
  const units: Units = new Map(rows.conditions.map(({ row }) => [row.condition_id, row]));
  return { texts, words, changes, read, lines, units, warned: new Set(warningsOf(rows).map(printProblem)) };
}

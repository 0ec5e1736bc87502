import type { RowOf } from "@/lib/catalogue/catalogue";
import { numberOf } from "@/lib/numerals/number-of";
import type { TableName } from "@/lib/tables/all-tables";
import { emptyRow } from "./empty-rows";
import type { Cell } from "./pack-column";
import { isFact } from "./rank-cells";
import { lengthenResultId, shortenResultId } from "./result-id";

/** A row in a shard: a cell for each column, and one for each condition. */
export type Cells = Readonly<Record<string, Cell>>;

/** The prefix of a condition's name, which is not a column. */
const CONDITION = "?";
/** The separator of ids in a list; no id contains it. */
const LISTED = " ";

/** Returns the cells of a row of any table. Rows of all tables except the results are flat, apart from lists of ids. */
export function cellsOfRow(table: TableName, row: RowOf<TableName>): Cells {
  if (table === "results") return cellsOfResult(row as RowOf<"results">);
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, Array.isArray(value) ? value.join(LISTED) : (value as Cell)]),
  );
}

function cellsOfResult({ value, conditions, ...row }: RowOf<"results">): Cells {
  const stated = conditions.map(({ key, value: words }) => [CONDITION + key, words]);
  return {
    ...row,
    result_id: shortenResultId(row.result_id, row),
    value: value.text,
    ...(Object.fromEntries(stated) as Cells),
  };
}

/** Returns the row of some cells; columns that no shard gave are empty. */
export function rowOfCells(table: TableName, cells: Cells): Readonly<Record<string, unknown>> {
  const row: Record<string, Cell> = { ...emptyRow(table) };
  if (table !== "results") return Object.assign(row, cells);
  const conditions: { readonly key: string; readonly value: string }[] = [];
  for (const [name, cell] of Object.entries(cells)) {
    if (!name.startsWith(CONDITION)) {
      if (!isFact(name)) row[name] = cell;
    } else if (cell !== null) conditions.push({ key: name.slice(CONDITION.length), value: String(cell) });
  }
  const text = String(row.value);
  return {
    ...row,
    result_id: lengthenResultId(String(row.result_id), row as Parameters<typeof lengthenResultId>[1]),
    value: { text, number: numberOf(text) },
    // In the order of the file, whichever shard they came from.
    conditions: conditions.toSorted((a, b) => (a.key < b.key ? -1 : 1)),
  };
}

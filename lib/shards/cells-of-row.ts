import type { RowOf } from "@/lib/catalogue/catalogue";
import { numberOf } from "@/lib/numerals/number-of";
import type { TableName } from "@/lib/tables/all-tables";
import { emptyRow } from "./empty-rows";
import type { Cell } from "./pack-column";
import { isFact } from "./rank-cells";
import { lengthenResultId, shortenResultId } from "./result-id";

/** A row as a shard holds it: a cell for each column, and one for each condition. */
export type Cells = Readonly<Record<string, Cell>>;

/** Before the name of a condition, which is not a column. */
const CONDITION = "?";
/** Between the ids of a list; no id has it. */
const LISTED = " ";

/** The cells of a row of any table. Rows of other tables than the results are flat but for lists of ids. */
export function cellsOfRow(table: TableName, row: RowOf<TableName>): Cells {
  if (table === "results") return cellsOfResult(row as RowOf<"results">);
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, Array.isArray(value) ? value.join(LISTED) : (value as Cell)]));
}

function cellsOfResult({ value, conditions, ...row }: RowOf<"results">): Cells {
  const stated = conditions.map(({ key, value: words }) => [CONDITION + key, words]);
  return { ...row, result_id: shortenResultId(row.result_id, row), value: value.text, ...(Object.fromEntries(stated) as Cells) };
}

/** The row of cells; what no shard gave is empty. */
export function rowOfCells(table: TableName, cells: Cells): Readonly<Record<string, unknown>> {
  const whole = { ...emptyRow(table), ...cells };
  if (table !== "results") return whole;
  const row = Object.fromEntries(Object.entries(whole).filter(([name]) => !name.startsWith(CONDITION) && !isFact(name))) as Record<string, Cell>;
  const conditions = Object.entries(cells).flatMap(([name, value]) => (name.startsWith(CONDITION) && value !== null ? [{ key: name.slice(1), value: String(value) }] : []));
  const text = String(row.value);
  return {
    ...row,
    result_id: lengthenResultId(String(row.result_id), row as Parameters<typeof lengthenResultId>[1]),
    value: { text, number: numberOf(text) },
    // As the file has them, however the shards came together.
    conditions: conditions.toSorted((a, b) => (a.key < b.key ? -1 : 1)),
  };
}

import type { BoardTable, BoardTableRow } from "@/lib/report/board-table";
import { counted } from "@/lib/format/words";
import { rowsIn } from "./board-marks";

/**
 * Reduces a board by configuration to one row for each method: its first in the order of the board, which is its best unless a reader sorted by
 * something else. The description counts the remaining rows, and the notes say how many rows are left out. All of a reader's own rows stay, and a
 * grid stays as it is.
 */
export function oneForEach(table: BoardTable): BoardTable {
  const at = table.columns.findIndex(({ id }) => id === "method");
  const nameOf = (row: BoardTableRow) => {
    const cell = row.cells[at];
    return cell?.kind === "name" ? cell.text : null;
  };
  const firsts = new Map<string, BoardTableRow>();
  for (const row of rowsIn(table).filter(({ isYours }) => !isYours)) {
    const name = nameOf(row);
    if (name !== null && !firsts.has(name)) firsts.set(name, row);
  }
  const isKept = (row: BoardTableRow) =>
    row.isYours === true || nameOf(row) === null || firsts.get(nameOf(row) ?? "") === row;
  const groups = table.groups
    .map((group) => ({ ...group, rows: group.rows.filter(isKept) }))
    .filter(({ rows }) => rows.length > 0);
  const left = rowsIn(table).length - rowsIn({ groups }).length;
  if (left === 0) return table;
  const which = [...firsts].every(([name, row]) =>
    leads(
      table,
      row,
      rowsIn(table).filter((other) => nameOf(other) === name),
    ),
  )
    ? "best"
    : "first";
  const order = which === "first" ? ", in the order of the board" : "";
  return withUsedSources({
    ...table,
    groups,
    about: [
      table.aboutAny,
      `the ${which} configuration of ${firsts.size === 1 ? "the method" : `each of ${firsts.size} methods`}${order}`,
    ]
      .filter(Boolean)
      .join("; "),
    notes: [`One row for each method; ${counted(left, "other row")} left out.`, ...table.notes],
  });
}

/** Returns whether no other row of a method ranks before this one. If a method has several rows, one without a rank is not known to be the best. */
const leads = (table: BoardTable, row: BoardTableRow, rows: readonly BoardTableRow[]) =>
  rows.length === 1 ||
  (rankOf(table, row) < Infinity && rows.every((other) => rankOf(table, row) <= rankOf(table, other)));

/** Returns the rank of a row, "2=" as 2; Infinity if it has none. */
function rankOf({ columns }: BoardTable, { cells }: BoardTableRow): number {
  const cell = cells[columns.findIndex(({ id }) => id === "rank")];
  return cell?.kind === "text" ? Number.parseInt(cell.text, 10) : Infinity;
}

/** Keeps only the sources that the rows use, renumbered in order of appearance. */
function withUsedSources(table: BoardTable): BoardTable {
  const used = [
    ...new Set(
      rowsIn(table).flatMap(({ cells }) =>
        cells.flatMap((cell) =>
          (cell.kind === "value" || cell.kind === "source") && cell.source !== null ? cell.source : [],
        ),
      ),
    ),
  ];
  const numberOf = (source: number | null) => (source === null ? null : used.indexOf(source) + 1);
  const sources = used
    .flatMap((number) => table.sources.filter((source) => source.number === number))
    .map((source, at) => ({ ...source, number: at + 1 }));
  const groups = table.groups.map((group) => ({
    ...group,
    rows: group.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) =>
        cell.kind === "value" || cell.kind === "source" ? { ...cell, source: numberOf(cell.source) } : cell,
      ),
    })),
  }));
  return { ...table, groups, sources };
}

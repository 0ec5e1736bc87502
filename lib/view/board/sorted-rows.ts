import { offeredColumns, sortRows, type BoardColumn } from "@/lib/report/columns";
import type { ConfigurationBoard, ConfigurationRow } from "@/lib/report/configurations";
import { METHOD_SORT, readSort } from "./board-sort";

/** The rows of a board in the order that an address asks for; one that the board does not know leaves that of the ranking. */
export function sortedRows(board: ConfigurationBoard, columns: readonly BoardColumn[], sort: string): readonly ConfigurationRow[] {
  const { id, isFalling } = readSort(sort);
  const by = id === METHOD_SORT ? ("method" as const) : [...columns, ...offeredColumns(board)].find((column) => column.id === id);
  return by === undefined ? board.rows : sortRows(board, { by, isFalling });
}

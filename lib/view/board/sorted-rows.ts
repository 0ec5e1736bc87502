import { offeredColumns, sortRows, type BoardColumn } from "@/lib/report/columns";
import type { ConfigurationBoard, ConfigurationRow } from "@/lib/report/configurations";
import { METHOD_SORT, readSort } from "./board-sort";

/** Returns the rows of a board in the order that a URL requests; an unknown order is ignored, and the order of the ranking is kept. */
export function sortedRows(
  board: ConfigurationBoard,
  columns: readonly BoardColumn[],
  sort: string,
): readonly ConfigurationRow[] {
  const { id, isFalling } = readSort(sort);
  const by =
    id === METHOD_SORT
      ? ("method" as const)
      : [...columns, ...offeredColumns(board)].find((column) => column.id === id);
  return by === undefined ? board.rows : sortRows(board, { by, isFalling });
}

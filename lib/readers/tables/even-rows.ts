import { counted } from "@/lib/format/words";
import type { ReadingProblem } from "@/lib/readers/reading";
import { digitCells, type Grid, type GridRow } from "./grid";

export interface EvenRows {
  readonly width: number;
  readonly rows: readonly GridRow[];
  readonly problems: readonly ReadingProblem[];
}

/**
 * Removes the rows that have more or fewer cells than the header: nobody can say which of their cells is missing, and a number must not move under
 * another header. Rows without a number, such as section titles, can have any width.
 */
export function evenRows({ rows, headRows, isSparse }: Grid): EvenRows {
  const head = Math.max(1, headRows ?? 1);
  const width = widthOf(rows, head);
  const problems: ReadingProblem[] = [];
  const even: GridRow[] = [];
  for (const [at, row] of rows.entries()) {
    const rest = row.cells.slice(width);
    // A line that ends with a delimiter too many has extra empty cells, but no cell is out of place.
    const isEven = row.cells.length === width || (row.cells.length > width && rest.every(({ text }) => text === ""));
    const count = digitCells(row);
    if (isEven) even.push(row.cells.length === width ? row : { ...row, cells: row.cells.slice(0, width) });
    else if (at < head && (count > 0 || isSparse || row.cells.length > width))
      return {
        width,
        rows: [],
        problems: [
          uneven(
            row,
            width,
            rows.reduce((sum, one) => sum + digitCells(one), 0),
            "the header has ",
          ),
        ],
      };
    else if (count > 0) problems.push(uneven(row, width, count, ""));
    else
      even.push({
        ...row,
        cells: Array.from(
          { length: width },
          (_, column) => row.cells[column] ?? { text: "", marks: [], line: row.line, from: "own" },
        ),
      });
  }
  return { width, rows: even, problems };
}

const uneven = ({ line, cells }: GridRow, width: number, count: number, before: string): ReadingProblem => ({
  where: { line },
  message: `${before}${counted(cells.length, "cell")} in a table of ${counted(width, "column")}: ${counted(count, "cell with digits is", "cells with digits are")} not read, because it is not clear which column each belongs to`,
});

/** Returns the width of the header if its rows agree, else the width that most rows have. */
function widthOf(rows: readonly GridRow[], headRows: number): number {
  const heads = new Set(rows.slice(0, headRows).map(({ cells }) => cells.length));
  const [only] = heads;
  const counts = new Map<number, number>();
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const [most = 0, times = 0] = [...counts].toSorted(([a, x], [b, y]) => y - x || b - a)[0] ?? [];
  return heads.size === 1 && only !== undefined && ((counts.get(only) ?? 0) > 1 || times === 1) ? only : most;
}

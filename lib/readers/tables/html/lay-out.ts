import { cellText, type Grid, type GridCell, type GridRow } from "@/lib/readers/tables/grid";
import type { BuiltRow, TableBuilder } from "./table-builder";

/** Lays out the cells of a table as a browser does: each goes to the first place that no cell from above or the left occupies. */
export function layOut(table: TableBuilder, headings: readonly string[]): Grid {
  const built = table.rows.filter(({ cells }) => cells.length > 0);
  const taken: (GridCell | undefined)[][] = built.map(() => []);
  for (const [at, row] of built.entries()) {
    let column = 0;
    for (const cell of row.cells) {
      while (taken[at]?.[column] !== undefined) column += 1;
      const text = cellText(cell.text.replaceAll(/\s+/g, " ").trim());
      for (let down = 0; down < cell.rows && at + down < built.length; down += 1)
        for (let across = 0; across < cell.columns; across += 1) {
          const places = taken[at + down] as (GridCell | undefined)[];
          places[column + across] ??= {
            text,
            marks: [...cell.marks],
            line: cell.line,
            from: down > 0 ? "down" : across > 0 ? "across" : "own",
          };
        }
      column += cell.columns;
    }
  }
  const rows = built.map(
    (row, at): GridRow => ({
      line: row.line,
      isAfterRule: row.isAfterRule,
      cells: Array.from(taken[at] ?? [], (cell) => cell ?? { text: "", marks: [], line: row.line, from: "own" }),
    }),
  );
  return {
    line: table.line,
    caption: table.caption.replaceAll(/\s+/g, " ").trim(),
    headings,
    rows,
    headRows: headRowsOf(built),
    isSparse: false,
    problems: [],
  };
}

/** Returns the number of rows in <thead>, or of leading rows in which every cell is a <th>; null if the table has neither. */
function headRowsOf(rows: readonly BuiltRow[]): number | null {
  const body = rows.findIndex(({ isHead, cells }) => !isHead && !cells.every((cell) => cell.isHead));
  return body > 0 ? body : null;
}

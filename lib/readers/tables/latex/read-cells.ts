import { cellText, type GridCell } from "@/lib/readers/tables/grid";
import { cleanText } from "./clean-text";
import { groupsAt } from "./groups";
import type { RawCell } from "./split-rows";

export interface SpanningCell extends GridCell {
  /** The number of rows that the cell claims to span; negative if it spans upwards. 1 for an ordinary cell. */
  readonly rows: number;
}

const MOST = 500;

/** Returns the cells of a row; a \multicolumn is repeated for each column that it spans. */
export function readCells(cells: readonly RawCell[], lineOf: (offset: number) => number): readonly SpanningCell[] {
  return cells.flatMap(({ source, at }) => {
    const line = lineOf(at + (/\S/.exec(source)?.index ?? 0));
    const { inner, columns, rows } = unwrap(source);
    const { text, marks } = cleanText(cellText(inner.trim()));
    return Array.from(
      { length: columns },
      (_, place): SpanningCell => ({ text, marks, line, rows, from: place === 0 ? "own" : "across" }),
    );
  });
}

/** Returns the content of a cell inside its \multicolumn and \multirow, in either order, and how far it spans. */
function unwrap(source: string) {
  let [inner, columns, rows] = [source, 1, 1];
  for (let turn = 0; turn < 4; turn += 1) {
    const at = /\\(multicolumn|multirow|multirowcell)(?![A-Za-z])\s*/.exec(inner);
    if (!at) break;
    const isColumns = at[1] === "multicolumn";
    const { groups, end } = groupsAt(inner, at.index + at[0].length, at[1] === "multirowcell" ? 2 : 3);
    const given = groups.filter(({ isOptional }) => !isOptional);
    const span = Number.parseInt(given[0]?.content ?? "", 10);
    const size = Number.isFinite(span) ? Math.max(-MOST, Math.min(MOST, span)) : 1;
    if (isColumns) columns = Math.max(1, size);
    else rows = size === 0 ? 1 : size;
    inner = inner.slice(0, at.index) + (given.length > 1 ? ` ${given.at(-1)?.content ?? ""} ` : "") + inner.slice(end);
  }
  return { inner, columns, rows };
}

import { cellText, type Grid, type GridCell, type GridRow } from "@/lib/readers/tables/grid";
import { lineFinder } from "@/lib/readers/tables/line-at";
import { cleanText } from "./clean-text";
import { findTabulars, plainSource, type Tabular } from "./find-tabulars";
import { readCells, type SpanningCell } from "./read-cells";
import { splitRows, type RawRow } from "./split-rows";

/** Reads every table of a LaTeX text, or of a text that contains LaTeX, such as a program that prints it. */
export function readLatex(text: string): readonly Grid[] {
  const source = plainSource(text);
  const lineOf = lineFinder(source);
  return findTabulars(source).map((tabular) => gridOf(tabular, lineOf));
}

function gridOf(tabular: Tabular, lineOf: (offset: number) => number): Grid {
  const all = splitRows(tabular.body);
  const last = all.at(-1);
  const isCut = !tabular.isClosed && last !== undefined && !last.isEnded;
  const raw = isCut ? all.slice(0, -1) : all;
  const atLine = (offset: number) => lineOf(tabular.start + offset);
  const spanning = raw.map(({ cells }) => readCells(cells, atLine));
  const line = lineOf(tabular.start);
  return {
    line,
    caption: cleanText(cellText(tabular.caption)).text,
    headings: [],
    rows: spreadDown(spanning).map(
      (cells, at): GridRow => ({
        line: spanning[at]?.find(({ text }) => text !== "")?.line ?? line,
        cells,
        isAfterRule: raw[at]?.rule === "whole",
      }),
    ),
    headRows: headRowsOf(raw),
    isSparse: false,
    problems: tabular.isClosed
      ? []
      : [
          {
            where: { line },
            message: `the table has no \\end${isCut ? `, and its last row (line ${atLine(last.cells[0]?.at ?? 0)}) is not read, because it may be cut` : ""}`,
          },
        ],
  };
}

/** The header ends at the first rule below the first row, unless there is a rule between every two rows. */
function headRowsOf(rows: readonly RawRow[]): number | null {
  const kind = rows.slice(1).some(({ rule }) => rule === "whole") ? "whole" : "part";
  const rules = rows.flatMap(({ rule }, at) => (at > 0 && rule === kind ? [at] : []));
  const first = rules[0];
  return first === undefined || (rules.length > 2 && rules.length >= rows.length - 1) ? null : first;
}

/** A \multirow fills only the blank cells that it spans. */
function spreadDown(rows: readonly (readonly SpanningCell[])[]): readonly (readonly GridCell[])[] {
  const filled = rows.map((cells) =>
    cells.map(({ text, marks, line, from }): GridCell => ({ text, marks, line, from })),
  );
  for (const [at, cells] of rows.entries())
    for (const [column, { rows: span, text, marks, line }] of cells.entries())
      for (let step = 1; step < Math.abs(span); step += 1) {
        const row = filled[at + step * Math.sign(span)];
        if (row?.[column]?.text === "") row[column] = { text, marks, line, from: "down" };
      }
  return filled;
}

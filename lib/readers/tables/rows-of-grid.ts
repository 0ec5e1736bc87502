import { counted } from "@/lib/format/words";
import type { OnPart, ReadingProblem, ReportedRow } from "@/lib/readers/reading";
import { assignRoles, type Role } from "./column-roles";
import { columnName, readHead } from "./columns";
import { hasDecimalCommas } from "./decimal-comma";
import { evenRows } from "./even-rows";
import { digitCells, type Grid, type GridRow } from "./grid";
import { countHeadRows, isSpanning } from "./head-rows";
import { rowLabels, type RowLabels } from "./row-labels";
import { readCell } from "./read-cell";
import { reportRow } from "./report-row";
import { spreadsOf } from "./spreads";
import { readValueColumns } from "./value-columns";
import { headWord } from "./words";

export interface GridRows {
  readonly rows: readonly ReportedRow[];
  readonly problems: readonly ReadingProblem[];
  readonly notes: readonly string[];
}

const SAMPLE = 5_000;
/** The number of rows after which progress is reported; a shorter table is read before anyone could notice. */
const PART = 10_000;

/** Which table of the file this is, if there are several ("table 2, " before the row), and the conditions stated above it. */
export interface GridContext {
  readonly prefix: string;
  readonly conditions: Readonly<Record<string, string>>;
  readonly onPart?: OnPart;
}

/**
 * Returns the numbers of a table as result rows. Each number of the table becomes a row or a condition of rows, or is named in a problem or a note:
 * none is lost, and none is put under the wrong header.
 */
export function rowsOfGrid(grid: Grid, { prefix, conditions, onPart }: GridContext): GridRows {
  const { width, rows: even, problems: ragged } = evenRows(grid);
  const problems = [...grid.problems, ...ragged];
  const headRows = countHeadRows(even, grid.headRows);
  const body = even.slice(headRows);
  const where = { line: grid.line };
  if (headRows === 0 && body.length > 0) {
    const numbers = body.reduce((sum, row) => sum + digitCells(row), 0);
    return {
      rows: [],
      problems: [
        ...problems,
        {
          where,
          message: `no header: the first row contains numbers, so nothing says what its ${counted(numbers, "cell with digits", "cells with digits")} are; write a first row that names the columns`,
        },
      ],
      notes: [],
    };
  }
  const head = readHead(even, headRows, width, grid.isSparse);
  const { roles: given, notes: roleNotes } = assignRoles(head);
  const { roles, spreads } = spreadsOf(head.columns, given);
  const values = readValueColumns(head, roles);
  const sample = body
    .slice(0, SAMPLE)
    .flatMap(({ cells }) => values.columns.map(({ at }) => readCell(cells[at]?.text ?? "")));
  const table = {
    prefix,
    conditions,
    roles,
    spreads,
    columns: head.columns,
    values: values.columns,
    hasDecimalCommas: hasDecimalCommas(sample),
  };

  const rows: ReportedRow[] = [];
  const leftOut = new Map<string, number>();
  const leave = (why: string, count: number) => count > 0 && leftOut.set(why, (leftOut.get(why) ?? 0) + count);
  const heads = new Set(even.slice(0, headRows).map(textOf));
  let section = "";
  let before: RowLabels | null = null;
  for (const [place, row] of body.entries()) {
    if (place > 0 && place % PART === 0) onPart?.(place / body.length);
    if (heads.has(textOf(row)) || row.cells.every(({ text }) => /^[-=:+\s]*$/.test(text) && !/\d/.test(text))) {
      leave("in rows that repeat the header", digitCells(row));
      continue;
    }
    const title = titleOf(row, roles);
    if (title !== null) {
      section = title;
      before = null;
      continue;
    }
    // A rule ends a section, unless it is the rule below the section title.
    if (row.isAfterRule && before !== null) section = "";
    const labels = rowLabels(row, roles, row.isAfterRule ? null : before);
    before = labels;
    const kind = headWord(labels.first);
    if (kind?.kind === "left-out") {
      leave(`in rows such as "${labels.first}": ${kind.why}`, digitCells(row));
      continue;
    }
    const made = reportRow(row, place + 1, labels, section, table);
    for (const one of made.rows) rows.push(one);
    for (const one of made.problems) problems.push(one);
    // The conditions that such a row states apply to no result.
    if (made.rows.length === 0)
      leave("in rows without a result", labels.texts.filter((text) => /\d/.test(text)).length);
    for (const [at, role] of roles.entries())
      if (role.kind === "left-out" && /\d/.test(row.cells[at]?.text ?? ""))
        leave(`in the column "${columnName(head.columns[at])}": ${role.why}`, 1);
  }
  // A lone first row becomes the header, although it may have been meant as results.
  if (rows.length === 0)
    leave(
      "under a header that has no result below it",
      even
        .slice(0, headRows)
        .reduce((sum, { cells }) => sum + cells.filter(({ text }) => OWN_NUMBER.test(text)).length, 0),
    );
  const notes = [
    ...(rows.length === 0 && values.columns.length === 0
      ? [`The table on line ${grid.line} has no column of results: its numbers, if any, are circumstances.`]
      : []),
    ...(rows.length > 0 ? [...roleNotes, ...values.notes] : []),
    ...[...leftOut].map(
      ([why, count]) => `Left out: ${counted(count, "cell with digits", "cells with digits")} ${why}.`,
    ),
    ...(table.hasDecimalCommas && rows.length > 0
      ? ["The table writes decimal commas; they are given as points."]
      : []),
  ];
  if (rows.length === 0 && problems.length === 0 && notes.length === 0)
    notes.push(`The table on line ${grid.line} contains no number.`);
  return {
    rows,
    problems,
    notes:
      prefix === "" ? notes : notes.map((note) => `${prefix.replace("table", "Table").replace(/, $/, "")}: ${note}`),
  };
}

const textOf = ({ cells }: GridRow) => cells.map(({ text }) => text).join("\u0000");
/** Matches a number that is not part of a name, unlike the digit in "Set1". */
const OWN_NUMBER = /(?<![\p{L}\d-])\d/u;

/** Returns the title of a section, a cell across the row or one marked or spanning word with blank cells after it; null if the row is not a title. */
function titleOf(row: GridRow, roles: readonly Role[]): string | null {
  const [first, ...others] = row.cells;
  if (!first || first.text === "" || others.length === 0 || readCell(first.text).kind !== "text") return null;
  if (isSpanning(row)) return first.text;
  const isAlone = others.every(({ text, from }) => text === "" || (from === "across" && text === first.text));
  return isAlone &&
    (first.marks.length > 0 || others.some(({ from }) => from === "across")) &&
    roles[0]?.kind !== "value"
    ? first.text
    : null;
}

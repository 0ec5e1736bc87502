import type { BoardTable, BoardTableColumn, BoardTableGroup } from "@/lib/report/board-table";
import { latexCell, mostDigits, plainCell, raised, restOf, type Digits } from "./board-latex-cells";
import { boardSize, brokenLines, type BoardSize } from "./board-latex-size";
import { rowsIn, sourcePlaces, valuesOf, YOURS_SIGN, type SourcePlaces } from "./board-marks";
import { escapeLatex } from "@/lib/exhibit/latex/latex-escape";
import { greatest } from "@/lib/numerals/greatest";

/** A board as the parts of a tabular; each line ends with `\\`. */
export interface LatexBoard {
  readonly size: BoardSize;
  /** The columns, as the argument of \begin{tabular}. */
  readonly specification: string;
  readonly head: readonly string[];
  /** For each group, the line over its rows, if any, and the rows. */
  readonly body: readonly { readonly head: readonly string[]; readonly rows: readonly string[] }[];
  /** Empty if nothing is counted below the rows. */
  readonly foot: readonly string[];
  /** An estimate of the number of lines, made without typesetting. */
  readonly lines: number;
}

const END = " \\\\";

/** Lays a board out as LaTeX. `isAligned` sets columns of numbers as siunitx's S columns. */
export function latexBoard(table: BoardTable, isAligned: boolean): LatexBoard {
  const { columns, groups, foot } = table;
  const rows = rowsIn(table);
  const places = sourcePlaces(table);
  const size = boardSize(
    columns.map((column, at) => ({
      characters: longest([
        column.head,
        ...rows.map(({ cells }) => (cells[at] ? plainCell(cells[at]) : "")),
        ...foot.map((cells) => cells[at] ?? ""),
      ]),
      mayBreak: column.holds === "text" && at < columns.length - 1,
    })),
  );
  const digits = columns.map((_, at) =>
    isAligned ? mostDigits(rows.flatMap((row) => valuesOf({ ...row, cells: row.cells.slice(at, at + 1) }))) : null,
  );
  const isS = (at: number) => digits[at] !== null;
  // \raggedright redefines \\ until the end of its cell, which is never the last of a row.
  const broken = (at: number, text: string) => (size.widths[at] === null ? text : `\\raggedright ${text}`);
  const lineOf = (cells: readonly string[]) => `${cells.map((text, at) => broken(at, text)).join(" & ")}${END}`;
  const groupLines = (group: BoardTableGroup) => ({
    head: groupHead(group, columns.length),
    rows: group.rows.map((row) =>
      lineOf(row.cells.map((cell, column) => latexCell(table, row, cell, column, places, digits[column] ?? null))),
    ),
  });
  return {
    size,
    specification: columns
      .map(({ holds }, at) =>
        columnSpecification(holds, size.widths[at] ?? null, digits[at] ?? null, textAfter(table, places, at)),
      )
      .join(""),
    head: headLines(columns, places, isS),
    body: groups.map(groupLines),
    lines:
      groups.length +
      rows.reduce(
        (sum, { cells }) =>
          sum +
          greatest(
            cells.map((cell, at) => brokenLines(plainCell(cell), size.widths[at] ?? null)),
            1,
          ),
        0,
      ),
    foot: foot.map((cells) =>
      lineOf(cells.map((text, at) => (isS(at) ? `{${escapeLatex(text)}}` : escapeLatex(text)))),
    ),
  };
}

const longest = (texts: readonly string[]) => texts.reduce((most, { length }) => Math.max(most, length), 0);

/** Returns the longest text after the numbers of a column, for which S leaves room; empty if the column has no differences. */
function textAfter(table: BoardTable, places: SourcePlaces, at: number): string {
  const texts = rowsIn(table).flatMap((row) => {
    const cell = row.cells[at];
    return cell?.kind === "value" && cell.difference !== "" ? [restOf(cell, places.ofValue(row, at))] : [];
  });
  return texts.reduce((widest, text) => (text.length > widest.length ? text : widest), "");
}

function columnSpecification(
  holds: BoardTableColumn["holds"],
  width: number | null,
  digits: Digits | null,
  after: string,
): string {
  const room = after && `,table-space-text-post={${after}}`;
  if (digits !== null) return `S[table-format=${digits.whole}.${digits.decimals}${room}]`;
  if (holds === "numbers") return "r";
  return width === null ? "l" : `p{${width}\\linewidth}`;
}

/** A line over the rows that has more characters is broken at the line width. */
const LONG = 60;
function groupHead({ title, detail }: BoardTableGroup, columns: number): readonly string[] {
  const words = [title, detail].filter(Boolean).join(" · ");
  if (words === "") return [];
  return [
    `\\multicolumn{${columns}}{@{}${words.length > LONG ? "p{0.98\\linewidth}" : "l"}@{}}{\\itshape ${escapeLatex(words)}}${END}`,
  ];
}

/** Returns one line of heads, or two with a rule between them if a head spans several columns. */
function headLines(
  columns: readonly BoardTableColumn[],
  places: SourcePlaces,
  isS: (at: number) => boolean,
): readonly string[] {
  const markAt = (at: number) => raised(places.ofColumn(at), columns[at]?.isYours ? [YOURS_SIGN] : []);
  const spans = spansOf(columns);
  const isSpanned = spans.some(({ over, length }) => over !== "" && length > 0);
  const heads = columns.map(({ head, over }, at) => {
    const text = `${escapeLatex(head)}${over === "" ? markAt(at) : ""}`;
    return isS(at) ? `{${text}}` : text;
  });
  if (!isSpanned) return [`${heads.join(" & ")}${END}`];
  const over = spans.map((span) =>
    span.over === ""
      ? Array.from({ length: span.length }, () => "").join(" & ")
      : `\\multicolumn{${span.length}}{c}{${escapeLatex(span.over)}${markAt(span.from)}}`,
  );
  const rules = spans.flatMap((span) =>
    span.over === "" ? [] : [`\\cmidrule(lr){${span.from + 1}-${span.from + span.length}}`],
  );
  return [`${over.join(" & ")}${END}`, rules.join(""), `${heads.join(" & ")}${END}`];
}

/** Returns the runs of neighbouring columns under the same spanning head. */
function spansOf(
  columns: readonly BoardTableColumn[],
): readonly { readonly over: string; readonly from: number; readonly length: number }[] {
  const starts = columns.flatMap(({ over }, at) => (at === 0 || columns[at - 1]?.over !== over ? [at] : []));
  return starts.map((from, at) => ({
    over: columns[from]?.over ?? "",
    from,
    length: (starts[at + 1] ?? columns.length) - from,
  }));
}

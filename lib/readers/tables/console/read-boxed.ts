import { cleanInline } from "@/lib/readers/tables/markdown/clean-inline";
import { ownCell, type Grid, type GridCell, type GridRow } from "@/lib/readers/tables/grid";

const BAR = /[|│┃║]/;
const BARS = /[|│┃║]/g;
/** Matches lines of a frame: "+-----+", "├──┼──┤", "|====|". */
const RULE = /^\s*[|+│┃║├┣╠┌┏╔└┗╚╭╰╞┡┢╟]?[-=+─━═┬┳╦┴┻╩┼╋╬┿╪╇╈┝┥╡┤┫╣┐┓╗┘┛╝╮╯┩┪╢|:\s]*$/;

const isRule = (line: string) => RULE.test(line) && /[-=─━═]{2}/.test(line);
const isRow = (line: string) => BAR.test(line) && !isRule(line);

/** Reads the boxed table that begins at a line. Returns it with the line after it, or null if no table begins here. */
export function readBoxed(
  lines: readonly string[],
  from: number,
): { readonly grid: Grid; readonly end: number } | null {
  const begins = isRule(lines[from] ?? "") && isRow(lines[from + 1] ?? "");
  if (!begins && !(isRow(lines[from] ?? "") && isRule(lines[from + 1] ?? "") && /[+|┼╪╬]/.test(lines[from + 1] ?? "")))
    return null;
  let end = from;
  while (end < lines.length && (isRule(lines[end] as string) || isRow(lines[end] as string))) end += 1;
  const rows: GridRow[] = [];
  const rules: number[] = [];
  for (let at = from; at < end; at += 1) {
    if (isRule(lines[at] as string)) rules.push(rows.length);
    else
      rows.push({
        line: at + 1,
        cells: cellsOf(lines[at] as string, at + 1),
        isAfterRule: rules.at(-1) === rows.length,
      });
  }
  if (rows.length < 2) return null;
  const inner = rules.filter((place) => place > 0 && place < rows.length);
  // If there is a line between every two rows, a row can take several lines, of which only the first begins it.
  const isRuled = inner.length > 1 && inner.length < rows.length - 1;
  return {
    end,
    grid: {
      line: from + 1,
      caption: "",
      headings: [],
      rows: isRuled ? joinLines(rows) : rows,
      headRows: inner[0] === 1 || isRuled ? 1 : (inner[0] ?? null),
      isSparse: true,
      problems: [],
    },
  };
}

function cellsOf(line: string, number: number): readonly GridCell[] {
  const trimmed = line.trim();
  const inner = trimmed.replace(new RegExp(`^${BARS.source}`), "").replace(new RegExp(`${BARS.source}$`), "");
  return inner.split(BARS).map((source) => {
    const { text, marks } = cleanInline(source);
    return ownCell(text, number, marks);
  });
}

/** Joins lines that have no rule between them into one row if the later ones only continue texts. */
function joinLines(rows: readonly GridRow[]): readonly GridRow[] {
  const joined: GridRow[] = [];
  for (const row of rows) {
    const last = joined.at(-1);
    const isOn =
      last &&
      !row.isAfterRule &&
      last.cells.length === row.cells.length &&
      row.cells.every(({ text }) => !/\d/.test(text)) &&
      row.cells.some(({ text }) => text === "");
    if (isOn)
      joined[joined.length - 1] = {
        ...last,
        cells: last.cells.map((cell, at) => ({ ...cell, text: `${cell.text} ${row.cells[at]?.text ?? ""}`.trim() })),
      };
    else joined.push(row);
  }
  return joined;
}

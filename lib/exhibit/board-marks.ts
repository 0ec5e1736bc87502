import { groupBy } from "@/lib/catalogue/group";
import { MARK_WORDS } from "@/lib/format/board";
import { capitalised } from "@/lib/format/words";
import { MARKS, type Mark } from "@/lib/report/marks";
import type { BoardTable, BoardTableRow, BoardTableValue } from "@/lib/report/board-table";

/** The signs of marks in what is taken away: letters and numbers are those of sources there. A bound has its sign before the digits. */
export const TAKEN_SIGNS: Readonly<Record<Mark, string>> = { bound: "", quoted: "†", "measured-again": "‡", disagreement: "≠" };

/** What stands at a row or a column of the reader's own. */
export const YOURS_SIGN = "*";
const YOURS_WORDS = "your own, not reported by any source";

export const rowsIn = ({ groups }: Pick<BoardTable, "groups">): readonly BoardTableRow[] => groups.flatMap(({ rows }) => rows);

export const valuesOf = (row: BoardTableRow): readonly BoardTableValue[] => row.cells.filter((cell) => cell.kind === "value");

/** The signs that stand at a value, in order. */
export const signsAt = ({ marks }: BoardTableValue): readonly string[] => MARKS.filter((mark) => marks.includes(mark) && TAKEN_SIGNS[mark] !== "").map((mark) => TAKEN_SIGNS[mark]);

/** How a format sets what the legend explains. */
interface Setting {
  readonly best: string;
  readonly second: string;
  /** What stands for a value that is missing: its words, or a dash. */
  readonly missing: (words: string) => string;
}

/** What the signs of a board mean, as far as it has them, and why values are missing where a dash stands for them. */
export function legendOf(table: BoardTable, setting: Setting): string {
  const values = rowsIn(table).flatMap(valuesOf);
  const set = (["best", "second"] as const).filter((place) => values.some((value) => value.place === place)).map((place) => `${place} ${setting[place]}`);
  const marks = MARKS.filter((mark) => TAKEN_SIGNS[mark] !== "" && values.some((value) => value.marks.includes(mark)));
  const signs = [...marks.map((mark) => `${TAKEN_SIGNS[mark]} ${MARK_WORDS[mark]}`), ...(hasYours(table) ? [`${YOURS_SIGN} ${YOURS_WORDS}`] : [])];
  const reasons = [...groupBy(rowsIn(table).flatMap(({ cells }) => cells.flatMap((cell) => (cell.kind === "missing" && setting.missing(cell.words) === GAP ? cell.words : []))), (words) => words)];
  const gaps = reasons.length > 0 ? [`${GAP} ${reasons.map(([words, own]) => `${words} (${own.length})`).join(", ")}.`] : [];
  const differs = values.some(({ difference }) => difference !== "") ? ["Differences to the reference are worked out, not printed by a source."] : [];
  return [set.length > 0 ? `${capitalised(set.join(", "))}.` : "", signs.length > 0 ? `${signs.join("; ")}.` : "", ...gaps, ...differs].filter(Boolean).join(" ");
}

/** What stands for a value that is missing; the legend says why. */
export const GAP = "–";
/** The same where there is room for the words that a board on screen has room for. */
export const missingText = (words: string) => (words === "not reported" ? words : GAP);

const hasYours = (table: BoardTable) => table.columns.some(({ isYours }) => isYours) || rowsIn(table).some(({ isYours }) => isYours);

/**
 * Where the sources of values are marked: at the head that spans a method, at the name of a row, or at each value, whichever says it
 * in fewest marks. Null by column or row is "not there". Where a column of sources stands, nothing else is marked.
 */
export interface SourcePlaces {
  readonly ofColumn: (column: number) => number | null;
  readonly ofRow: (row: BoardTableRow) => number | null;
  readonly ofValue: (value: BoardTableValue) => number | null;
}

export function sourcePlaces(table: BoardTable): SourcePlaces {
  const none = { ofColumn: () => null, ofRow: () => null, ofValue: () => null };
  const rows = rowsIn(table);
  if (rows.some(({ cells }) => cells.some(({ kind }) => kind === "source"))) return none;
  const heads = table.columns.map(({ over, id }) => over || id);
  const ofHead = heads.map((head) => only(rows.flatMap(({ cells }) => cells.filter((_, at) => heads[at] === head)).flatMap(sourceIn)));
  if (table.columns.every(({ holds }, at) => holds === "text" || ofHead[at] !== undefined)) return { ...none, ofColumn: (column) => ofHead[column] ?? null };
  const ofRow = new Map(rows.map((row) => [row, only(row.cells.flatMap(sourceIn))]));
  if (rows.every((row) => ofRow.get(row) !== undefined)) return { ...none, ofRow: (row) => ofRow.get(row) ?? null };
  return { ...none, ofValue: ({ source }) => source };
}

const sourceIn = (cell: BoardTableRow["cells"][number]) => (cell.kind === "value" && cell.source !== null ? [cell.source] : []);

/** The one number among some, null where there is none; undefined where they differ. */
function only(numbers: readonly number[]): number | null | undefined {
  const [first = null, ...more] = new Set(numbers);
  return more.length > 0 ? undefined : first;
}

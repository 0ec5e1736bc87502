import { groupBy } from "@/lib/catalogue/group";
import { countsWords, type CountIn } from "@/lib/sentences/counts-words";
import { MARK_WORDS } from "@/lib/sentences/board";
import { capitalised, counted } from "@/lib/format/words";
import { MARKS, type Mark } from "@/lib/report/marks";
import type { BoardTable, BoardTableRow, BoardTableValue } from "@/lib/report/board-table";
import { NOT_IN_SOURCE, READ_IN_PART } from "@/lib/report/gap/absent";

/** The signs of marks in downloads and copies, where letters and numbers already mark sources. A bound has its sign before the digits. */
export const TAKEN_SIGNS: Readonly<Record<Mark, string>> = {
  bound: "",
  quoted: "†",
  "measured-again": "‡",
  disagreement: "≠",
};

/** Marks a row or a column of the reader's own. */
export const YOURS_SIGN = "*";
const YOURS_WORDS = "ours, not reported by any source";

export const rowsIn = ({ groups }: Pick<BoardTable, "groups">): readonly BoardTableRow[] =>
  groups.flatMap(({ rows }) => rows);

export const valuesOf = (row: BoardTableRow): readonly BoardTableValue[] =>
  row.cells.filter((cell) => cell.kind === "value");

/** Returns the signs that mark a value, in order. */
export const signsAt = ({ marks }: BoardTableValue): readonly string[] =>
  MARKS.filter((mark) => marks.includes(mark) && TAKEN_SIGNS[mark] !== "").map((mark) => TAKEN_SIGNS[mark]);

/** How a format sets what the legend explains. */
interface Setting {
  readonly best: string;
  readonly second: string;
  /** Returns what is printed for a missing value: its words, or a dash. */
  readonly missing: (words: string) => string;
}

/** Explains the signs that a board uses and, if dashes are printed for missing values, the reasons and how often each occurs. */
export function legendOf(table: BoardTable, setting: Setting): string {
  const values = rowsIn(table).flatMap(valuesOf);
  const set = (["best", "second"] as const)
    .filter((place) => values.some((value) => value.place === place))
    .map((place) => `${place} ${setting[place]}`);
  const marks = MARKS.filter((mark) => TAKEN_SIGNS[mark] !== "" && values.some((value) => value.marks.includes(mark)));
  const signs = [
    ...marks.map((mark) => `${TAKEN_SIGNS[mark]} ${MARK_WORDS[mark]}`),
    ...(hasYours(table) ? [`${YOURS_SIGN} ${YOURS_WORDS}`] : []),
  ];
  const reasons = [
    ...groupBy(
      rowsIn(table).flatMap(({ cells }) =>
        cells.flatMap((cell) => (cell.kind === "missing" && setting.missing(cell.words) === GAP ? cell.words : [])),
      ),
      (words) => words,
    ),
  ];
  const gaps =
    reasons.length > 0 ? [`${GAP} ${reasons.map(([words, own]) => `${words} (${own.length})`).join(", ")}.`] : [];
  const differs = values.some(({ difference }) => difference !== "")
    ? ["Differences from the reference are computed here, not printed by a source."]
    : [];
  return [
    set.length > 0 ? `${capitalised(set.join(", "))}.` : "",
    signs.length > 0 ? `${signs.join("; ")}.` : "",
    ...gaps,
    countsWords(countsOf(table)),
    ...differs,
  ]
    .filter(Boolean)
    .join(" ");
}

/** Returns each number in a column of conditions with what it counts; a reader's own row states nothing. */
function countsOf(table: BoardTable): readonly CountIn[] {
  const rows = rowsIn(table).filter(({ isYours }) => !isYours);
  return table.columns.flatMap(({ head }, at) =>
    rows.flatMap(({ cells }) => {
      const [name, cell] = [cells.find(({ kind }) => kind === "name"), cells[at]];
      return name?.kind === "name" && cell?.kind === "text" ? { head, method: name.text, counts: cell.counts } : [];
    }),
  );
}

/** Printed for a missing value; the legend gives the reason. */
export const GAP = "–";
/** Returns the words of a missing value if a board on screen has room for them, else the dash. */
export const missingText = (words: string) => (words === NOT_IN_SOURCE || words === READ_IN_PART ? words : GAP);

const yoursRows = (table: BoardTable) => rowsIn(table).filter(({ isYours }) => isYours).length;
/** Returns the number of own methods in columns, which have a column for each metric. */
const yoursMethods = ({ columns }: BoardTable) =>
  new Set(columns.filter(({ isYours }) => isYours).map(({ over, id }) => over || id)).size;
const hasYours = (table: BoardTable) => yoursRows(table) + yoursMethods(table) > 0;

/**
 * Returns what is said of a board beside its title, as one sentence without its full stop. Its counts are of what sources report, so a reader's own rows
 * are said apart.
 */
export function aboutWords(table: BoardTable): string {
  const [rows, methods] = [yoursRows(table), yoursMethods(table)];
  const own = rows > 0 ? counted(rows, "row") : counted(methods, "method");
  const apart = rows + methods > 0 ? `${own} of our own ${rows + methods === 1 ? "is" : "are"} not counted` : "";
  return capitalised([table.about, apart].filter(Boolean).join("; "));
}

/** Where the sources of values are marked. Each function returns null if the source is marked elsewhere or there is none. */
export interface SourcePlaces {
  /** The mark at the head of a column, or at the head that spans it. */
  readonly ofColumn: (column: number) => number | null;
  /** The mark at the name of a row. */
  readonly ofRow: (row: BoardTableRow) => number | null;
  readonly ofValue: (row: BoardTableRow, column: number) => number | null;
}

/**
 * Places the marks of sources. A column head or a row whose values all have one source gets a single mark: at the heads or at the rows, whichever
 * needs fewer marks in total. Values under a head or in a row with several sources each have their own mark. If the board has a column of sources,
 * nothing else is marked.
 */
export function sourcePlaces({ columns, groups }: Pick<BoardTable, "columns" | "groups">): SourcePlaces {
  const rows = rowsIn({ groups });
  if (rows.some(({ cells }) => cells.some(({ kind }) => kind === "source")))
    return { ofColumn: () => null, ofRow: () => null, ofValue: () => null };
  const heads = columns.map(({ over, id }) => over || id);
  const ofHead = new Map(
    [...new Set(heads)].map((head) => [
      head,
      only(rows.flatMap(({ cells }) => cells.filter((_, at) => heads[at] === head)).flatMap(sourceIn)),
    ]),
  );
  const ofRows = new Map(rows.map((row) => [row, only(row.cells.flatMap(sourceIn))]));
  const sourceOf = (row: BoardTableRow, column: number) => sourceIn(row.cells[column])[0] ?? null;
  const byColumn: SourcePlaces = {
    ofColumn: (at) => ofHead.get(heads[at] ?? "") ?? null,
    ofRow: () => null,
    ofValue: (row, at) => (ofHead.get(heads[at] ?? "") === undefined ? sourceOf(row, at) : null),
  };
  const byRow: SourcePlaces = {
    ofColumn: () => null,
    ofRow: (row) => ofRows.get(row) ?? null,
    ofValue: (row, at) => (ofRows.get(row) === undefined ? sourceOf(row, at) : null),
  };
  const atValues = ({ ofValue }: SourcePlaces) =>
    rows.reduce((sum, row) => sum + row.cells.filter((_, at) => ofValue(row, at) !== null).length, 0);
  const marks = {
    byColumn: atValues(byColumn) + countOf(ofHead.values()),
    byRow: atValues(byRow) + countOf(ofRows.values()),
  };
  return marks.byColumn <= marks.byRow ? byColumn : byRow;
}

const countOf = (sources: Iterable<number | null | undefined>) =>
  [...sources].filter((source) => typeof source === "number").length;

const sourceIn = (cell: BoardTableRow["cells"][number] | undefined) =>
  cell?.kind === "value" && cell.source !== null ? [cell.source] : [];

/** Returns the one distinct number; null if there is none; undefined if they differ. */
function only(numbers: readonly number[]): number | null | undefined {
  const [first = null, ...more] = new Set(numbers);
  return more.length > 0 ? undefined : first;
}

import type { GridRow } from "./grid";
import { isMetricWord } from "./metric-words";
import { isGap } from "./numeral";
import { readCell } from "./read-cell";
import { headWord } from "./words";

/** A column, with the information that its header and cells give. */
export interface Column {
  readonly at: number;
  /** The name of the column if it stands alone; empty if nothing names it. */
  readonly name: string;
  /** Its labels by header row; blank if a row has none for it. */
  readonly labels: readonly string[];
  readonly numbers: number;
  readonly texts: number;
  /** The distinct texts and whole numbers among its sampled rows. */
  readonly words: readonly string[];
  readonly isWhole: boolean;
}

export interface Head {
  readonly columns: readonly Column[];
  /** The name of each header row, from its corner cell: "Models", "Metric". */
  readonly levels: readonly (string | null)[];
}

/** Returns the name of a column for messages, "FITS / MSE", or its number if nothing names it. */
export function columnName(column: Column | undefined): string {
  const labels = [...new Set(column?.labels.filter((label) => label !== ""))];
  return labels.join(" / ") || column?.name || `${(column?.at ?? 0) + 1}`;
}

const SAMPLE = 2_000;

/** Reads the header of a table and samples its columns. */
export function readHead(rows: readonly GridRow[], headRows: number, width: number, isSparse: boolean): Head {
  const labels = labelsOf(rows.slice(0, headRows), width, isSparse);
  const body = rows.slice(headRows, headRows + SAMPLE);
  const stats = Array.from({ length: width }, (_, at) => lookAt(body, at));
  const isNamed = namesIndex(labels, stats);
  const levels: (string | null)[] = labels.map(() => null);
  const columns = stats.map((column, at): Column => {
    const own = labels.map((row) => row[at] ?? "");
    const said = own.filter((label) => label !== "");
    const isCorner =
      headRows > 1 &&
      new Set(said).size > 1 &&
      said.every((label) => ["model", "metric", "benchmark", "condition"].includes(headWord(label)?.kind ?? ""));
    if (!isCorner && !(isNamed && column.texts + column.numbers > 0 && (own.at(-1) ?? "") !== ""))
      return { at, name: said.at(-1) ?? "", labels: own, ...column };
    const lastRow = own.findLastIndex((label) => label !== "");
    const last = own[lastRow] as string;
    const namesLevel = !isNamed && headWord(last)?.kind === "metric" && !mostly(column.words, isMetricWord);
    for (const [level, label] of own.entries())
      if (label !== "" && (level !== lastRow || namesLevel)) levels[level] ??= label;
    return { at, name: namesLevel ? "" : last, labels: own.map(() => ""), ...column };
  });
  return { columns, levels };
}

/** Returns the labels by row and column. A blank cell of a sparse header takes the label to its left, unless it is in the corner or in the last row. */
function labelsOf(head: readonly GridRow[], width: number, isSparse: boolean): readonly (readonly string[])[] {
  const plain = head.map(({ cells }) =>
    Array.from({ length: width }, (_, at) => (isGap(cells[at]?.text ?? "") ? "" : (cells[at]?.text ?? ""))),
  );
  if (!isSparse) return plain;
  return plain.map((row, level) => {
    if (level === plain.length - 1) return row;
    let left = "";
    return row.map((label, at) => {
      const isCovered = plain.slice(level + 1).some((below) => (below[at] ?? "") !== "");
      left = label !== "" ? label : isCovered ? left : "";
      return left;
    });
  });
}

/** Returns whether the last header row names only the index columns, as pandas writes it. */
function namesIndex(
  labels: readonly (readonly string[])[],
  stats: readonly Pick<Column, "numbers" | "isWhole">[],
): boolean {
  const last = labels.at(-1) ?? [];
  if (labels.length < 3) return false;
  const empty = last.filter((label) => label === "").length;
  return (
    empty > 0 && last.every((label, at) => label === "" || !stats[at] || stats[at].isWhole || stats[at].numbers === 0)
  );
}

function lookAt(body: readonly GridRow[], at: number) {
  let [numbers, texts, isWhole] = [0, 0, true];
  const words = new Set<string>();
  for (const { cells } of body) {
    const cell = cells[at];
    if (!cell || cell.from === "across") continue;
    const { kind } = readCell(cell.text);
    if (kind === "text") texts += 1;
    if (kind === "number" || kind === "several") {
      numbers += 1;
      isWhole &&= /^\d+$/.test(cell.text);
    }
    if (kind !== "gap" && words.size < 100) words.add(cell.text);
  }
  return { numbers, texts, isWhole: isWhole && numbers > 0, words: [...words] };
}

/** Returns whether more than half of the words satisfy a predicate. */
export const mostly = (words: readonly string[], isOne: (word: string) => boolean): boolean =>
  words.length > 0 && words.filter(isOne).length * 2 > words.length;

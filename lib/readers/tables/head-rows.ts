import type { GridRow } from "./grid";
import { isMetricWord } from "./metric-words";
import { readCell } from "./read-cell";
import { headWord } from "./words";

/** The number of rows that are sampled to find columns of numbers. */
const SAMPLE = 300;

/** Returns the columns that contain more numbers than words in the rows from `from` on. */
export function numericColumns(rows: readonly GridRow[], from: number): ReadonlySet<number> {
  const found = new Set<number>();
  const body = rows.slice(from, from + SAMPLE);
  for (let column = 0; column < (rows[0]?.cells.length ?? 0); column += 1) {
    let [numbers, texts] = [0, 0];
    for (const { cells } of body) {
      const kind = readCell(cells[column]?.text ?? "").kind;
      if (kind === "number" || kind === "several") numbers += 1;
      else if (kind === "text" && cells[column]?.from !== "across") texts += 1;
    }
    if (numbers > 0 && numbers >= texts) found.add(column);
  }
  return found;
}

/**
 * Returns the number of header rows: those that the format declares, and the rows below them that have words above columns of numbers, such as
 * metrics under models or the row in which pandas names its index. Returns 0 if the format declares none and the first row already has a decimal
 * number in a column of numbers.
 */
export function countHeadRows(rows: readonly GridRow[], declared: number | null): number {
  let count = declared ?? 1;
  if (declared === null) {
    const numeric = numericColumns(rows, 1);
    const first = rows[0]?.cells ?? [];
    if ([...numeric].some((column) => hasPoint(first[column]?.text ?? ""))) return 0;
  }
  while (count < rows.length - 1 && isFurtherHead(rows, count)) count += 1;
  return count;
}

const hasPoint = (text: string) => readCell(text).kind === "number" && /\d\.\d/.test(text);

function isFurtherHead(rows: readonly GridRow[], at: number): boolean {
  const { cells } = rows[at] as GridRow;
  const numeric = numericColumns(rows, at + 1);
  if (numeric.size === 0 || isSpanning(rows[at] as GridRow)) return false;
  const over = [...numeric].map((column) => cells[column]?.text ?? "");
  const corner = cells
    .filter((_, column) => !numeric.has(column))
    .map(({ text }) => text)
    .filter((text) => text !== "");
  const kinds = over.map((text) => readCell(text).kind);
  const words = over.filter((_, place) => kinds[place] === "text");
  const named = corner.map(headWord);
  if (kinds.some((kind) => kind === "number" || kind === "several")) {
    // Horizons as columns: a header row of whole numbers that its corner cell names.
    return (
      at > 0 &&
      named.length > 0 &&
      named.every((word) => word?.kind === "condition" || word?.kind === "metric") &&
      over.every((text) => text === "" || /^\d+$/.test(text)) &&
      words.length === 0
    );
  }
  if (words.length > 0)
    return words.some((text) => isMetricWord(text) || headWord(text) !== null) || named.some((word) => word !== null);
  // The pandas row that names the index: words in the corner, nothing above the numbers.
  return at >= 2 && over.every((text) => text === "") && corner.length > 0;
}

/** Returns whether one cell spans the whole row: the title of a section. */
export const isSpanning = ({ cells }: GridRow): boolean =>
  cells.length > 1 && cells[0]?.text !== "" && cells.slice(1).every(({ from }) => from === "across");

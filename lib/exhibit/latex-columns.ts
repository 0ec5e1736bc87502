/** What a line of a page holds in the size of the table, in characters; capitals and digits are wider than most letters. */
const PAGE = 84;
/** The space between two columns, in characters. */
const GAP = 2.5;
/** A column does not ask for more; longer text is broken. */
const WIDEST = 60;

/** The text of a column: its head and cells, line by line. */
export type ColumnText = readonly string[];

/**
 * Shares of the line for each column, together at most 1: what its longest line wants, and where that is too much in sum, its
 * longest word and a part of the rest. A table so set cannot run over the margin, however long its texts.
 */
export function columnShares(columns: readonly ColumnText[]): readonly number[] {
  const wants = columns.map((lines) => GAP + Math.min(WIDEST, longest(lines)));
  const needs = columns.map((lines, at) => Math.min(wants[at] ?? 0, GAP + longest(lines.flatMap((line) => line.split(/[\s-]+/)))));
  const [wanted, needed] = [sum(wants), sum(needs)];
  if (wanted <= PAGE) return wants.map((width) => rounded(width / PAGE));
  if (needed >= PAGE) return needs.map((width) => rounded(width / needed));
  const part = (PAGE - needed) / (wanted - needed);
  return needs.map((width, at) => rounded((width + part * ((wants[at] ?? 0) - width)) / PAGE));
}

/** How many lines a row takes whose cells hold these texts in columns of these shares. */
export function rowLines(cells: readonly ColumnText[], shares: readonly number[]): number {
  const linesOf = (lines: ColumnText, at: number) => sum(lines.map((line) => Math.max(1, Math.ceil(line.length / Math.max(1, (shares[at] ?? 0) * PAGE - GAP)))));
  return Math.max(1, ...cells.map(linesOf));
}

const longest = (texts: readonly string[]) => Math.max(0, ...texts.map((text) => text.length));
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
/** Down, so that the sum stays below 1. */
const rounded = (share: number) => Math.floor(share * 1000) / 1000;

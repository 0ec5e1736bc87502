import { greatest } from "@/lib/numerals/greatest";

/**
 * The characters that fit on a line in the type size of the table, on the narrowest common page: LaTeX's own of 345 points. The count allows for
 * capitals and digits, which are wider than most letters. A wider page gives all columns proportionally more room.
 */
const PAGE = 66;
/** The space between two columns, in characters. */
const GAP = 2.7;
/** The most characters that a column asks for; longer text is broken. */
const WIDEST = 60;

/** The text of a column: its head and cells, line by line. */
export type ColumnText = readonly string[];

/**
 * Returns the share of the line for each column, together at most 1. A column gets the width of its longest line; if the sum is too wide, it gets the
 * width of its longest word and a part of the remaining space by its average length. Such a table cannot run over the margin, however long its texts
 * are.
 */
export function columnShares(columns: readonly ColumnText[]): readonly number[] {
  const wants = columns.map((lines) => GAP + Math.min(WIDEST, longest(lines)));
  if (sum(wants) <= PAGE) return wants.map((width) => rounded(width / PAGE));
  const needs = columns.map((lines) => GAP + longest(lines.flatMap((line) => line.split(/[ -]+/))));
  const needed = sum(needs);
  if (needed >= PAGE) return needs.map((width) => rounded(width / needed));
  const more = columns.map((lines, at) => Math.max(0, GAP + average(lines) - (needs[at] ?? 0)));
  const part = (PAGE - needed) / Math.max(1, sum(more));
  return needs.map((width, at) => rounded(Math.min(wants[at] ?? 0, width + part * (more[at] ?? 0)) / PAGE));
}

/** Estimates how many lines a row takes, from the texts of its cells and the shares of their columns. */
export function rowLines(cells: readonly ColumnText[], shares: readonly number[]): number {
  const linesOf = (lines: ColumnText, at: number) => {
    const width = Math.max(1, (shares[at] ?? 0) * PAGE - GAP);
    return sum(lines.map((line) => Math.max(1, Math.ceil(line.length / width))));
  };
  return greatest(cells.map(linesOf), 1);
}

/** Does not spread the texts into Math.max, because a whole collection has more lines than a call takes arguments. */
const longest = (texts: readonly string[]) => texts.reduce((most, text) => Math.max(most, text.length), 0);
const average = (texts: readonly string[]) => sum(texts.map((text) => text.length)) / Math.max(1, texts.length);
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
/** Rounds down, so that the sum stays below 1. */
const rounded = (share: number) => Math.floor(share * 1000) / 1000;

import type { ReadingProblem } from "@/lib/readers/reading";

/** A cell of a table without its markup. */
export interface GridCell {
  readonly text: string;
  /** How it is set, in the table's own words: "bold", "underline", "first", "*". */
  readonly marks: readonly string[];
  /** Line of the file, from 1. */
  readonly line: number;
  /** `across` and `down` are copies of a cell that spans columns or rows: what they print is printed once. */
  readonly from: "own" | "across" | "down";
}

export interface GridRow {
  readonly line: number;
  readonly cells: readonly GridCell[];
  /** A rule or a gap stands above it: what was left blank above is not continued here. */
  readonly isAfterRule: boolean;
}

/** A table of any format, before anything is said of what its rows and columns mean. */
export interface Grid {
  readonly line: number;
  readonly caption: string;
  /** The headings that it stands under, outermost first. */
  readonly headings: readonly string[];
  readonly rows: readonly GridRow[];
  /** How many rows are its head, where the format says so. */
  readonly headRows: number | null;
  /** Blank cells of a head repeat the label to their left, as spreadsheets and pandas write it. */
  readonly isSparse: boolean;
  readonly problems: readonly ReadingProblem[];
}

/** More than any cell of a table of results; patterns that are tried on a cell take their time on more. */
const LONGEST = 1_000;

/** The text of a cell, cut where it is longer than any cell of results is. */
export const cellText = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** A cell that the file holds itself. */
export const ownCell = (text: string, line: number, marks: readonly string[] = []): GridCell => ({ text: cellText(text), marks, line, from: "own" });

/** How many cells of a row hold digits, which is what is named where a row is not read. */
export const digitCells = ({ cells }: GridRow): number => cells.filter(({ text, from }) => from === "own" && /\d/.test(text)).length;

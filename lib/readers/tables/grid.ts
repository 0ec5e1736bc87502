import type { ReadingProblem } from "@/lib/readers/reading";

/** A cell of a table without its markup. */
export interface GridCell {
  readonly text: string;
  /** How the cell is set, in the table's own words: "bold", "underline", "first", "*". */
  readonly marks: readonly string[];
  /** Line of the file, from 1. */
  readonly line: number;
  /** `across` and `down` mark copies of a cell that spans columns or rows: its number is printed once. */
  readonly from: "own" | "across" | "down";
}

export interface GridRow {
  readonly line: number;
  readonly cells: readonly GridCell[];
  /** A rule or a gap is above it, so labels from above do not carry over to its blank cells. */
  readonly isAfterRule: boolean;
}

/** A table of any format, before its rows and columns are interpreted. */
export interface Grid {
  readonly line: number;
  readonly caption: string;
  /** The headings above the table, outermost first. */
  readonly headings: readonly string[];
  readonly rows: readonly GridRow[];
  /** The number of header rows, or null if the format does not say. */
  readonly headRows: number | null;
  /** Blank cells of a header repeat the label to their left, as in spreadsheets and pandas. */
  readonly isSparse: boolean;
  readonly problems: readonly ReadingProblem[];
}

/** Longer than any cell of a table of results; bounds the time that patterns take on a cell. */
const LONGEST = 1_000;

/** Returns the text of a cell, cut to the longest length that a cell of results can have. */
export const cellText = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** Returns a cell that the file itself contains. */
export const ownCell = (text: string, line: number, marks: readonly string[] = []): GridCell => ({
  text: cellText(text),
  marks,
  line,
  from: "own",
});

/** Returns how many cells of a row contain digits; messages about unread rows state this count. */
export const digitCells = ({ cells }: GridRow): number =>
  cells.filter(({ text, from }) => from === "own" && /\d/.test(text)).length;

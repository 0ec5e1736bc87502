import type { PrintedValue } from "@/lib/readers/results/split-printed-value";

/** The paper that a row of a board names; a part that the row does not give is empty. */
export interface NamedPaper {
  readonly title: string;
  readonly url: string;
  /** As given in the row: a day, a month or a year. */
  readonly date: string;
}

/** A cell that prints a number, or text with digits that is not a single number. */
export interface NumericCell {
  readonly model: string;
  readonly paper: NamedPaper;
  readonly usesAdditionalData: boolean;
  readonly metric: string;
  readonly printed: string;
  /** Null if the cell is not a single number; `why` then gives the reason for leaving it out. */
  readonly value: PrintedValue | null;
  readonly why: string;
}

/** A board of a dump: one task on one data set, from one file. */
export interface PwcBoard {
  readonly file: string;
  /** SHA-256 of the file's text. */
  readonly sha256: string;
  readonly task: string;
  /** Data set and subsets, joined by " / "; empty if none is named. */
  readonly dataset: string;
  readonly cells: readonly NumericCell[];
}

export interface PwcDump {
  readonly boards: readonly PwcBoard[];
  /** Cells without a digit: gaps and words. */
  readonly withoutNumber: number;
  /** Names that contained character references (`R&amp;D`), each with its decoded form. */
  readonly decoded: ReadonlyMap<string, string>;
  /** Parts of the dump that are not boards, with their places. */
  readonly problems: readonly string[];
}

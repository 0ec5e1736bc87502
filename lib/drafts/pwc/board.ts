import type { PrintedValue } from "@/lib/readers/results/split-printed-value";

/** The paper that a row of a board names; a part that the row does not give is empty. */
export interface NamedPaper {
  readonly title: string;
  readonly url: string;
  /** As the row gives it: a day, a month or a year. */
  readonly date: string;
}

/** A cell that prints a number, or something with digits that is not one number. */
export interface NumericCell {
  readonly model: string;
  readonly paper: NamedPaper;
  readonly usesAdditionalData: boolean;
  readonly metric: string;
  readonly printed: string;
  /** Null where it is not one number; then `why` says why it stays out. */
  readonly value: PrintedValue | null;
  readonly why: string;
}

/** A board of a dump: a task on a data set, in one file. */
export interface PwcBoard {
  readonly file: string;
  /** SHA-256 of the file's text. */
  readonly sha256: string;
  readonly task: string;
  /** Data set and subsets, joined by " / "; empty where none is named. */
  readonly dataset: string;
  readonly cells: readonly NumericCell[];
}

export interface PwcDump {
  readonly boards: readonly PwcBoard[];
  /** Cells without a digit: gaps and words. */
  readonly withoutNumber: number;
  /** Names that had character references (`R&amp;D`), each with what it is without them. */
  readonly decoded: ReadonlyMap<string, string>;
  /** What is no board at all, with its place. */
  readonly problems: readonly string[];
}

import type { QUALIFIERS } from "@/lib/tables/qualifiers";

/** A file as a reader receives it: its name and its content, nothing else. */
export interface GivenFile {
  /** The name with the folders it came with, separated by "/"; empty for pasted text. */
  readonly name: string;
  readonly text: string;
  /** The raw bytes if the file is not text (a ZIP). */
  readonly bytes?: Uint8Array;
}

/** A place in a file. At least one of the three is given; lines and columns count from 1. */
export interface Place {
  readonly line?: number;
  /** In a table: "row 3, column MSE". */
  readonly cell?: string;
  /** In a tree of keys: `results.mmlu["acc,none"]`. */
  readonly path?: string;
}

/** A spread as printed, and its kind; `not-stated` if the file does not say. */
export interface Spread {
  readonly printed: string;
  readonly kind: "standard-deviation" | "standard-error" | "interval-95" | "not-stated";
}

/** One number that a file reports, in the file's own words. Nothing is multiplied, rounded, averaged or assumed. */
export interface ReportedRow {
  /** Empty if the file names none. */
  readonly model: string;
  /** Tells apart models of one name: a size, a seed, an image size. Empty if nothing does. */
  readonly configuration: string;
  /** Empty if the file names none. */
  readonly benchmark: string;
  /** Empty if the file names none. */
  readonly metric: string;
  /** The numeral as printed, without unit, mark or spread. If a file writes decimal commas throughout, they become points and a note says so. */
  readonly value: string;
  readonly spread: Spread | null;
  /** Which way is better, only if the file says so. */
  readonly direction: "lower" | "higher" | null;
  /** "%" or "s", only if the file says so. */
  readonly unit: string | null;
  /** By name: ids of the collection's conditions if the meaning is certain ("look-back", "horizon", "split", "shots"), else the file's own words. */
  readonly conditions: Readonly<Record<string, string>>;
  /** Set if the number is printed as a bound or a rough number ("≤ 1.24", "~257"); absent if it is printed as exact. */
  readonly qualifier?: Exclude<(typeof QUALIFIERS)[number], "exact">;
  /** How the table sets the number, in the table's own words: "bold", "underline", "first", "*". The meaning of a mark is not interpreted. */
  readonly marks?: readonly string[];
  readonly where: Place;
}

/** Something that could not be read, and where it is. */
export interface ReadingProblem {
  readonly where: Place;
  /** What was found, and what is wrong with it. */
  readonly message: string;
}

/** The outcome of reading a file. If `rows` is empty, `problems` or `notes` say why. */
export interface Reading {
  /** The id of the format. */
  readonly format: string;
  /** The version of the format as far as the file states it: "0.4.9.2". */
  readonly version: string | null;
  readonly rows: readonly ReportedRow[];
  readonly problems: readonly ReadingProblem[];
  /** Facts that a reader should know and that no row states: "The run was cancelled after 3 of 80 samples." */
  readonly notes: readonly string[];
}

/** Receives the share of a file that has been read, from 0 to 1, a few dozen times at most. */
export type OnPart = (share: number) => void;

/** A reader of one format. Pure: the same file gives the same reading. Never throws, whatever the file contains. */
export interface Reader {
  /** Kebab-case: "lm-eval". */
  readonly id: string;
  /** Formats with long files report their progress through `onPart`; the others are read in one go. */
  read(file: GivenFile, onPart?: OnPart): Reading;
}

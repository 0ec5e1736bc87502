import type { QUALIFIERS } from "@/lib/tables/qualifiers";

/** A file as a reader gets it: never more than its name and what is in it. */
export interface GivenFile {
  /** Its name with the folders it came with, "/" between them; empty for what was pasted. */
  readonly name: string;
  readonly text: string;
  /** The raw bytes, where the file is not text: a ZIP. */
  readonly bytes?: Uint8Array;
}

/** Where in a file something stands. At least one of the three is given; lines and columns count from 1. */
export interface Place {
  readonly line?: number;
  /** Of a table: "row 3, column MSE". */
  readonly cell?: string;
  /** Of a tree of keys: `results.mmlu["acc,none"]`. */
  readonly path?: string;
}

/** How a spread was printed and what it is; `not-stated` where the file does not say. */
export interface Spread {
  readonly printed: string;
  readonly kind: "standard-deviation" | "standard-error" | "interval-95" | "not-stated";
}

/** One number that a file reports, in the file's own words. Nothing is multiplied, rounded, averaged or assumed. */
export interface ReportedRow {
  /** Empty where the file names none. */
  readonly model: string;
  /** What tells models of one name apart: a size, a seed, an image size; empty where nothing does. */
  readonly configuration: string;
  /** Empty where the file names none. */
  readonly benchmark: string;
  /** Empty where the file names none. */
  readonly metric: string;
  /** The numeral as it is printed, without unit, mark or spread. Where a file writes decimal commas throughout, they are points here and a note says so. */
  readonly value: string;
  readonly spread: Spread | null;
  /** Which way is better, only where the file says so. */
  readonly direction: "lower" | "higher" | null;
  /** "%", "s", only where the file says so. */
  readonly unit: string | null;
  /** By name: ids of the collection's conditions where the meaning is sure ("look-back", "horizon", "split", "shots"), else the file's own words. */
  readonly conditions: Readonly<Record<string, string>>;
  /** Printed as a bound or a rough number ("≤ 1.24", "~257"); left out where it is printed as exact. */
  readonly qualifier?: Exclude<(typeof QUALIFIERS)[number], "exact">;
  /** How a table sets it, in the table's own words: "bold", "underline", "first", "*". What a mark means is not said. */
  readonly marks?: readonly string[];
  readonly where: Place;
}

/** What could not be read, and where. */
export interface ReadingProblem {
  readonly where: Place;
  /** What was found, and what is wrong with it. */
  readonly message: string;
}

/** A file, read. Where `rows` is empty, `problems` or `notes` say why. */
export interface Reading {
  /** The id of the format. */
  readonly format: string;
  /** Of the format, as far as the file tells: "0.4.9.2". */
  readonly version: string | null;
  readonly rows: readonly ReportedRow[];
  readonly problems: readonly ReadingProblem[];
  /** What a reader should know and no row says: "The run was cancelled after 3 of 80 samples." */
  readonly notes: readonly string[];
}

/** Hears how much of a file is read, from 0 to 1, a few dozen times at most. */
export type OnPart = (share: number) => void;

/** What reads a format. Pure: the same file gives the same reading. Never throws, whatever the file holds. */
export interface Reader {
  /** Kebab-case: "lm-eval". */
  readonly id: string;
  /** Formats whose files are long tell `onPart` how far they are; the others are read in one go. */
  read(file: GivenFile, onPart?: OnPart): Reading;
}

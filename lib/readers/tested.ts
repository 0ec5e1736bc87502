import record from "./tested.json";

/** What tests and real files show of a format. */
export interface Tested {
  readonly id: string;
  /** Public files that were read by it, the rows that they gave, and what in them could not be read. */
  readonly files: number;
  readonly rows: number;
  readonly problems: number;
  /** Numbers of the surprises of real files that have a test for it. */
  readonly surprises: readonly number[];
}

/** The record of all formats; tests/lib/readers/tested.test.ts makes it, and fails where it is stale. */
export const TESTED: readonly Tested[] = record.formats;

/** Public files that were read in all, and those of them that contain no result. */
export const SAMPLES: { readonly files: number; readonly without: number } = record.samples;

/** How many surprises the study of those files listed. */
export const SURPRISES = 42;

/** How many files with something broken in them each format was given; docs/BENCH.md has the record, and `npm run bench -- mutated` makes it again. */
export const MUTATED = 20_000;

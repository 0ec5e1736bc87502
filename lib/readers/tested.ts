import record from "./tested.json";

/** The test record of a format, from tests and real files. */
export interface Tested {
  readonly id: string;
  /** Public files that this reader read, the rows that they gave, and the problems in them. */
  readonly files: number;
  readonly rows: number;
  readonly problems: number;
  /** Numbers of the surprises found in real files that have a test for this format. */
  readonly surprises: readonly number[];
}

/** The record of all formats. tests/lib/readers/tested.test.ts generates it, and fails if it is stale. */
export const TESTED: readonly Tested[] = record.formats;

/** The number of public files that were read, and how many of them contain no result. */
export const SAMPLES: { readonly files: number; readonly without: number } = record.samples;

/** The number of surprises listed in the study of those files. */
export const SURPRISES = 42;

/** The number of deliberately broken files that each format was given. docs/BENCH.md has the record; `npm run bench -- mutated` makes it again. */
export const MUTATED = 20_000;

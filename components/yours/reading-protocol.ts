import type { ReadingProblem } from "@/lib/readers/reading";
import type { MatchAnswers, Matching } from "@/lib/own/match-rows";
import type { Vocabulary } from "@/lib/own/vocabulary";
import type { OwnRow } from "@/lib/own/own-row";
import type { ChosenRows } from "./chosen-rows";
import type { KeptSet } from "./kept-sets";

/** What a page asks its worker. Rows stay there: a page that took 200,000 of them at once would stand still. */
export type Asked =
  | { readonly kind: "read"; readonly files: readonly File[]; readonly pasted: string }
  | { readonly kind: "match"; readonly vocabulary: Vocabulary; readonly answers: MatchAnswers }
  | { readonly kind: "rows"; readonly benchmark: string }
  | ({ readonly kind: "keep" } & Keeping)
  /** A kept set, whose rows are then those that are chosen from. */
  | { readonly kind: "open"; readonly id: string; readonly vocabulary: Vocabulary }
  | { readonly kind: "save"; readonly set: KeptSet }
  | { readonly kind: "forget" };

/** What is to be kept: the rows of a benchmark as they stand on the page now, and all that the page has no room for. */
export interface Keeping {
  readonly set: Pick<KeptSet, "name" | "version" | "day">;
  readonly benchmark: string;
  readonly rows: readonly OwnRow[];
  /** How many of the benchmark the page does not have: the last ones. */
  readonly more: number;
}

/** A kept set as the collection of today calls what it names. */
export interface OpenedSet {
  /** Former ids that were followed, and ids that nothing has any more, in words. */
  readonly moved: readonly string[];
  readonly unfit: readonly string[];
  readonly benchmarks: Matched["benchmarks"];
}

/** What the worker answers. */
export type Told =
  | { readonly kind: "reading"; readonly name: string; readonly at: number; readonly of: number }
  /** Of the file that is being read: the share of its rows, from 0 to 1. */
  | { readonly kind: "part"; readonly share: number }
  | { readonly kind: "read"; readonly file: ReadFile }
  | { readonly kind: "all read" }
  | { readonly kind: "matched"; readonly matching: Matched }
  | { readonly kind: "rows"; readonly chosen: ChosenRows }
  | { readonly kind: "kept"; readonly name: string; readonly count: number }
  | { readonly kind: "opened"; readonly opened: OpenedSet }
  | { readonly kind: "saved"; readonly name: string; readonly file: Blob }
  /** What was asked of the storage of this browser was not done; empty where nobody says why. */
  | { readonly kind: "refused"; readonly words: string };

/** A file, read: what a reader is told about it. */
export interface ReadFile {
  readonly name: string;
  readonly format: string;
  readonly rows: number;
  /** The first of them. */
  readonly problems: readonly ReadingProblem[];
  readonly problemCount: number;
  readonly notes: readonly string[];
}

/** A matching without its rows, and with so many of its words as a reader answers. */
export interface Matched extends Omit<Matching, "own"> {
  readonly moreWords: number;
  /** Own rows by benchmark, most first. */
  readonly benchmarks: readonly { readonly id: string; readonly rows: number }[];
}

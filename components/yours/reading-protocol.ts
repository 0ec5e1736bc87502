import type { ReadingProblem } from "@/lib/readers/reading";
import type { MatchAnswers, Matching } from "@/lib/own/match-rows";
import type { Vocabulary } from "@/lib/own/vocabulary";
import type { OwnRow } from "@/lib/own/own-row";
import type { ChosenRows } from "./chosen-rows";
import type { KeptSet } from "./kept-sets";

/** A message from the page to its worker. Rows stay in the worker: sending 200,000 of them at once would block the page. */
export type Asked =
  | { readonly kind: "read"; readonly files: readonly File[]; readonly pasted: string }
  | { readonly kind: "match"; readonly vocabulary: Vocabulary; readonly answers: MatchAnswers }
  | { readonly kind: "rows"; readonly benchmark: string }
  | ({ readonly kind: "keep" } & Keeping)
  /** Opens a kept set, whose rows become the ones to choose from. */
  | { readonly kind: "open"; readonly id: string; readonly vocabulary: Vocabulary }
  | { readonly kind: "save"; readonly set: KeptSet }
  | { readonly kind: "forget" };

/** A request to keep rows: those of a benchmark as they are on the page, and all rows for which the page has no space. */
export interface Keeping {
  readonly set: Pick<KeptSet, "name" | "version" | "day">;
  readonly benchmark: string;
  readonly rows: readonly OwnRow[];
  /** The number of rows of the benchmark that the page does not have: the last ones. */
  readonly more: number;
}

/** A kept set, matched with the names of the current collection. */
export interface OpenedSet {
  /** Former ids that were replaced, and ids that no longer exist, in words. */
  readonly moved: readonly string[];
  readonly unfit: readonly string[];
  readonly benchmarks: Matched["benchmarks"];
}

/** A message from the worker to the page. */
export type Told =
  | { readonly kind: "reading"; readonly name: string; readonly at: number; readonly of: number }
  /** For the file that is being read: the share of its rows, from 0 to 1. */
  | { readonly kind: "part"; readonly share: number }
  | { readonly kind: "read"; readonly file: ReadFile }
  | { readonly kind: "all read" }
  | { readonly kind: "matched"; readonly matching: Matched }
  | { readonly kind: "rows"; readonly chosen: ChosenRows }
  | { readonly kind: "kept"; readonly name: string; readonly count: number }
  | { readonly kind: "opened"; readonly opened: OpenedSet }
  | { readonly kind: "saved"; readonly name: string; readonly file: Blob }
  /** A request to the browser's storage failed; the words are empty if no reason is given. */
  | { readonly kind: "refused"; readonly words: string };

/** A file that was read, as the page shows it. */
export interface ReadFile {
  readonly name: string;
  readonly format: string;
  readonly rows: number;
  /** The first of them. */
  readonly problems: readonly ReadingProblem[];
  readonly problemCount: number;
  readonly notes: readonly string[];
}

/** A matching without its rows, and with as many of its words as a reader can answer. */
export interface Matched extends Omit<Matching, "own"> {
  readonly moreWords: number;
  /** Own rows by benchmark, most first. */
  readonly benchmarks: readonly { readonly id: string; readonly rows: number }[];
}

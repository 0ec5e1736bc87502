import type { ReadingProblem } from "@/lib/readers/reading";
import type { MatchAnswers, Matching } from "@/lib/own/match-rows";
import type { Vocabulary } from "@/lib/own/vocabulary";
import type { ChosenRows } from "./chosen-rows";

/** What a page asks its worker. Rows stay there: a page that took 200,000 of them at once would stand still. */
export type Asked =
  | { readonly kind: "read"; readonly files: readonly File[]; readonly pasted: string }
  | { readonly kind: "match"; readonly vocabulary: Vocabulary; readonly answers: MatchAnswers }
  | { readonly kind: "rows"; readonly benchmark: string }
  | { readonly kind: "forget" };

/** What the worker answers. */
export type Told =
  | { readonly kind: "reading"; readonly name: string; readonly at: number; readonly of: number }
  /** Of the file that is being read: the share of its rows, from 0 to 1. */
  | { readonly kind: "part"; readonly share: number }
  | { readonly kind: "read"; readonly file: ReadFile }
  | { readonly kind: "all read" }
  | { readonly kind: "matched"; readonly matching: Matched }
  | { readonly kind: "rows"; readonly chosen: ChosenRows };

/** A file, read: what a reader hears of it. */
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

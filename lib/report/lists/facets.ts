import type { Catalogue, Result } from "@/lib/catalogue/catalogue";
import type { SourceKind } from "@/lib/tables/sources";
import { SOURCE_KINDS } from "@/lib/tables/source-kinds";

/** A choice of a filter and how many things it leaves. */
export interface Facet<Choice extends string = string> {
  readonly choice: Choice;
  readonly count: number;
}

/**
 * The choices of one filter, each with the number of rows that choosing it leaves while the other filters stay as they are.
 * `rowsAfter` is the question that the list itself asks, so a printed count cannot disagree with the list behind it.
 * Choices that leave nothing are left out, unless they are chosen.
 */
export function countChoices<Choice extends string>(
  choices: readonly Choice[],
  chosen: readonly Choice[],
  rowsAfter: (choice: Choice) => readonly unknown[],
): readonly Facet<Choice>[] {
  return choices
    .map((choice) => ({ choice, count: rowsAfter(choice).length }))
    .filter(({ choice, count }) => count > 0 || chosen.includes(choice));
}

/** The kinds of source that results of a benchmark come from, with the number of results; kinds without results are left out. */
export const selectKindsOf = (catalogue: Catalogue, benchmark: string): readonly Facet<SourceKind>[] =>
  countKinds(catalogue.resultsOfBenchmark.get(benchmark) ?? []);

/** The kinds of source that results come from, with their numbers; kinds without results are left out. */
export const countKinds = (results: readonly Result[]): readonly Facet<SourceKind>[] =>
  countChoices(SOURCE_KINDS, [], (kind) => results.filter((result) => result.kind === kind));

import type { Catalogue, Result } from "@/lib/catalogue/catalogue";
import type { SourceKind } from "@/lib/tables/sources";
import { SOURCE_KINDS } from "@/lib/tables/source-kinds";

/** A choice of a filter and the number of rows that it leaves. */
export interface Facet<Choice extends string = string> {
  readonly choice: Choice;
  readonly count: number;
}

/**
 * Returns the choices of one filter, each with the number of rows that it leaves while the other filters stay unchanged. `rowsAfter` runs the query
 * of the list itself, so a printed count cannot disagree with the list behind it. Choices that leave nothing are left out, unless they are chosen.
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

/** Returns the kinds of source of the results of a benchmark, with the number of results; kinds without results are left out. */
export const selectKindsOf = (catalogue: Catalogue, benchmark: string): readonly Facet<SourceKind>[] =>
  countKinds(catalogue.resultsOfBenchmark.get(benchmark) ?? []);

/** Returns the kinds of source of some results, with the number of results; kinds without results are left out. */
export const countKinds = (results: readonly Result[]): readonly Facet<SourceKind>[] =>
  countChoices(SOURCE_KINDS, [], (kind) => results.filter((result) => result.kind === kind));

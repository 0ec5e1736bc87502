import type { Catalogue, Result } from "@/lib/catalogue/catalogue";
import type { Facet } from "@/lib/report/lists/facets";
import { selectResultFacets, selectResults, type ResultFilter } from "@/lib/report/question/results";
import { plainList, type ListedPart } from "./list";

/** The results that a filter lets through, in the order of results.csv, and what else could be chosen. */
export interface ResultsReport {
  readonly filter: ResultFilter;
  readonly results: readonly Result[];
  /** For each filter the values that are left to choose, with how many results have them. */
  readonly facets: () => Readonly<Record<keyof ResultFilter, readonly Facet[]>>;
}

/** The report on a selection of results. Files ask for no facets, so these are counted when they are asked for. */
export const selectResultsReport = (catalogue: Catalogue, filter: ResultFilter): ResultsReport => ({ filter, results: selectResults(catalogue, filter), facets: () => selectResultFacets(catalogue, filter) });

/** The same as a list. */
export const resultsList = (catalogue: Catalogue, { filter, results }: Pick<ResultsReport, "filter" | "results">): ListedPart => plainList(catalogue, { kind: "selection", filter }, results);

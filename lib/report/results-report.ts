import type { Catalogue, Result } from "@/lib/catalogue/catalogue";
import type { Facet } from "@/lib/report/lists/facets";
import { selectResultFacets, selectResults, type ResultFilter } from "@/lib/report/question/results";
import { plainList, type ListedPart } from "./list";

/** The results that a filter keeps, in the order of results.csv, and the remaining choices. */
export interface ResultsReport {
  readonly filter: ResultFilter;
  readonly results: readonly Result[];
  /** Returns for each filter the remaining values, with the number of results that have them. */
  readonly facets: () => Readonly<Record<keyof ResultFilter, readonly Facet[]>>;
}

/** Returns the report on a selection of results. Files need no facets, so facets are counted on demand. */
export const selectResultsReport = (catalogue: Catalogue, filter: ResultFilter): ResultsReport => ({
  filter,
  results: selectResults(catalogue, filter),
  facets: () => selectResultFacets(catalogue, filter),
});

/** Returns the selected results as a list. */
export const resultsList = (
  catalogue: Catalogue,
  { filter, results }: Pick<ResultsReport, "filter" | "results">,
): ListedPart => plainList(catalogue, { kind: "selection", filter }, results);

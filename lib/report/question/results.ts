import type { Catalogue, Result } from "@/lib/catalogue/catalogue";
import type { Facet } from "@/lib/report/lists/facets";

/** The filters of results.*: a result must match any value of each filter that has values. */
export interface ResultFilter {
  readonly benchmark: readonly string[];
  readonly metric: readonly string[];
  readonly method: readonly string[];
  readonly paper: readonly string[];
  readonly topic: readonly string[];
  readonly kind: readonly string[];
  readonly family: readonly string[];
  /** Who measured the result. */
  readonly origin: readonly string[];
  /** The year in which the paper that reports the result was published. */
  readonly year: readonly string[];
}

const FIELD: { readonly [Name in keyof ResultFilter]: (result: Result) => string } = {
  benchmark: ({ benchmark }) => benchmark.benchmark_id,
  metric: ({ metric }) => metric.metric_id,
  method: ({ method }) => method.method_id,
  paper: ({ paper }) => paper.paper_id,
  topic: ({ benchmark }) => benchmark.topic,
  kind: ({ kind }) => kind,
  family: ({ method }) => method.family,
  origin: ({ origin }) => origin,
  year: ({ paper }) => yearOf(paper),
};

/** Returns the year of a paper; empty if it is not dated. */
const yearOf = ({ published }: Result["paper"]) => published.slice(0, 4);

/** Returns the years in which papers of the collection were published, newest first. */
export const selectYears = ({ papers }: Pick<Catalogue, "papers">): readonly string[] =>
  [...new Set([...papers.values()].map(yearOf))]
    .filter((year) => year !== "")
    .sort()
    .reverse();

export const RESULT_FILTERS = Object.keys(FIELD) as readonly (keyof ResultFilter)[];

/** Returns the results that a filter keeps, in the order of results.csv. */
export function selectResults(catalogue: Catalogue, filter: ResultFilter): readonly Result[] {
  const tests = RESULT_FILTERS.filter((name) => filter[name].length > 0).map((name) => {
    const wanted = new Set(filter[name]);
    return (result: Result) => wanted.has(FIELD[name](result));
  });
  return catalogue.results.filter((result) => tests.every((test) => test(result)));
}

/** Returns for each filter the values among the results that the other filters keep, with the number of results, most first. Chosen values are always included. */
export function selectResultFacets(
  catalogue: Catalogue,
  filter: ResultFilter,
): Readonly<Record<keyof ResultFilter, readonly Facet[]>> {
  const facetOf = (name: keyof ResultFilter): readonly Facet[] => {
    const counts = new Map<string, number>(filter[name].map((chosen) => [chosen, 0]));
    for (const result of selectResults(catalogue, { ...filter, [name]: [] }))
      counts.set(FIELD[name](result), (counts.get(FIELD[name](result)) ?? 0) + 1);
    return Array.from(counts, ([choice, count]) => ({ choice, count })).toSorted((a, b) => b.count - a.count);
  };
  return Object.fromEntries(RESULT_FILTERS.map((name) => [name, facetOf(name)])) as Record<
    keyof ResultFilter,
    readonly Facet[]
  >;
}

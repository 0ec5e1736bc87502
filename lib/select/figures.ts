import type { Catalogue, Figure } from "@/lib/catalogue/catalogue";
import type { Facet } from "./facets";

/** The filters of results.*: figures that match any value of each filter that has values. */
export interface FigureFilter {
  readonly benchmark: readonly string[];
  readonly metric: readonly string[];
  readonly method: readonly string[];
  readonly paper: readonly string[];
  readonly topic: readonly string[];
  readonly kind: readonly string[];
  readonly family: readonly string[];
  /** Who measured. */
  readonly origin: readonly string[];
  /** In which the paper that reports the result was published. */
  readonly year: readonly string[];
}

const FIELD: { readonly [Name in keyof FigureFilter]: (figure: Figure) => string } = {
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

/** The year of a paper; empty where it is not dated. */
const yearOf = ({ published }: Figure["paper"]) => published.slice(0, 4);

/** The years in which papers of the collection were published, the newest first. */
export const selectYears = ({ papers }: Pick<Catalogue, "papers">): readonly string[] => [...new Set([...papers.values()].map(yearOf))].filter((year) => year !== "").sort().reverse();

export const FIGURE_FILTERS = Object.keys(FIELD) as readonly (keyof FigureFilter)[];

/** The figures that a filter lets through, in the order of results.csv. */
export function selectFigures(catalogue: Catalogue, filter: FigureFilter): readonly Figure[] {
  const tests = FIGURE_FILTERS.filter((name) => filter[name].length > 0).map((name) => {
    const wanted = new Set(filter[name]);
    return (figure: Figure) => wanted.has(FIELD[name](figure));
  });
  return catalogue.figures.filter((figure) => tests.every((test) => test(figure)));
}

/** For each filter the values that the figures have which the other filters let through, with how many have it, most first. */
export function selectFigureFacets(catalogue: Catalogue, filter: FigureFilter): Readonly<Record<keyof FigureFilter, readonly Facet[]>> {
  const facetOf = (name: keyof FigureFilter): readonly Facet[] => {
    const counts = new Map<string, number>(filter[name].map((chosen) => [chosen, 0]));
    for (const figure of selectFigures(catalogue, { ...filter, [name]: [] })) counts.set(FIELD[name](figure), (counts.get(FIELD[name](figure)) ?? 0) + 1);
    return Array.from(counts, ([choice, count]) => ({ choice, count })).toSorted((a, b) => b.count - a.count);
  };
  return Object.fromEntries(FIGURE_FILTERS.map((name) => [name, facetOf(name)])) as Record<keyof FigureFilter, readonly Facet[]>;
}

import type { Catalogue, Figure } from "@/lib/catalogue/catalogue";

/** The filters of results.*: figures that match any value of each filter that has values. */
export interface FigureFilter {
  readonly benchmark: readonly string[];
  readonly metric: readonly string[];
  readonly method: readonly string[];
  readonly paper: readonly string[];
  readonly topic: readonly string[];
  readonly kind: readonly string[];
}

const FIELD: { readonly [Name in keyof FigureFilter]: (figure: Figure) => string } = {
  benchmark: ({ benchmark }) => benchmark.benchmark_id,
  metric: ({ metric }) => metric.metric_id,
  method: ({ method }) => method.method_id,
  paper: ({ paper }) => paper.paper_id,
  topic: ({ benchmark }) => benchmark.topic,
  kind: ({ source }) => source.kind,
};

export const FIGURE_FILTERS = Object.keys(FIELD) as readonly (keyof FigureFilter)[];

/** The figures that a filter lets through, in the order of results.csv. */
export function selectFigures(catalogue: Catalogue, filter: FigureFilter): readonly Figure[] {
  const tests = FIGURE_FILTERS.filter((name) => filter[name].length > 0).map((name) => {
    const wanted = new Set(filter[name]);
    return (figure: Figure) => wanted.has(FIELD[name](figure));
  });
  return catalogue.figures.filter((figure) => tests.every((test) => test(figure)));
}

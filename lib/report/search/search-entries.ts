import type { Catalogue, Result, RowOf, StatedCondition } from "@/lib/catalogue/catalogue";
import { once } from "@/lib/catalogue/once";
import { spaced } from "@/lib/format/words";
import { topicWords } from "@/lib/format/vocabulary";

/** The kinds of search entry, in the order in which equally good matches appear; pages of the site belong to no table. */
export const SEARCH_KINDS = ["method", "benchmark", "metric", "paper", "configuration", "result", "page"] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** The subject of a match as data; lib/sentences/search-name names it and lib/sentences/search-detail describes it. */
export type SearchAbout =
  | { readonly kind: "summary"; readonly name: string; readonly summary: string }
  /** `known` is the name by which a paper is commonly called, if neither its title nor its summary contains it. */
  | { readonly kind: "paper"; readonly name: string; readonly summary: string; readonly known: string | null }
  /** A benchmark under one value of a condition, such as one horizon. */
  | {
      readonly kind: "place";
      readonly benchmark: RowOf<"benchmarks">;
      readonly stated: StatedCondition;
      readonly methods: number;
      readonly results: number;
    }
  | {
      readonly kind: "configuration";
      readonly method: RowOf<"methods">;
      readonly configuration: string;
      readonly results: number;
      readonly benchmarks: readonly string[];
    }
  | { readonly kind: "result"; readonly result: Result };

/** An item of the collection as a list of search results shows it. */
export interface SearchResult {
  readonly kind: SearchKind;
  readonly id: string;
  readonly about: SearchAbout;
  /** Where the item is shown: the method of a configuration, or the paper of a result; for a benchmark under one condition, that condition with its value; for a page, its path. */
  readonly within?: string;
}

/** How an entry matches a query: the query is its name, or its name contains every word; its description does; or it only nearly matches. */
export const FITS = ["name", "words", "near"] as const;

export interface FoundResult extends SearchResult {
  readonly fit: (typeof FITS)[number];
}

/** A search result with all texts by which it can be found. */
export interface SearchEntry extends SearchResult {
  readonly name: string;
  /** Its names besides `name`: dataset, short name, symbol, arXiv id. */
  readonly aliases: readonly string[];
  /** Words about it: summary, topic, family, task. */
  readonly words: string;
  /** Whether it is named after another entry of the collection: a paper after its method, a group of baselines after the method that it is compared with. */
  readonly saidAgain: boolean;
}

/** Returns all entries that can be searched, kind by kind in the order of the tables; cached for each catalogue. */
export const selectSearchEntries = once((catalogue: Catalogue): readonly SearchEntry[] => [
  ...methodEntries(catalogue),
  ...benchmarkEntries(catalogue),
  ...metricEntries(catalogue),
  ...paperEntries(catalogue),
]);

const methodEntries = ({ tables }: Catalogue): readonly SearchEntry[] =>
  tables.methods.map(({ method_id, name, family, summary }) => ({
    kind: "method",
    id: method_id,
    name,
    about: { kind: "summary", name, summary },
    aliases: [],
    words: joined(spaced(family), summary),
    saidAgain: family === "group",
  }));

const benchmarkEntries = ({ tables }: Catalogue): readonly SearchEntry[] =>
  tables.benchmarks.map(({ benchmark_id, name, task, dataset, topic, summary }) => ({
    kind: "benchmark",
    id: benchmark_id,
    name,
    about: { kind: "summary", name, summary },
    aliases: dataset === null ? [] : [dataset],
    words: joined(task, topicWords(topic), summary),
    saidAgain: false,
  }));

const metricEntries = ({ tables }: Catalogue): readonly SearchEntry[] =>
  tables.metrics.map(({ metric_id, name, symbol, summary }) => ({
    kind: "metric",
    id: metric_id,
    name,
    about: { kind: "summary", name, summary },
    aliases: [symbol],
    words: summary,
    saidAgain: false,
  }));

const paperEntries = ({ tables }: Catalogue): readonly SearchEntry[] =>
  tables.papers.map(({ paper_id, title, short_name, arxiv_id, topic, venue, summary }) => ({
    kind: "paper",
    id: paper_id,
    name: title,
    about: {
      kind: "paper",
      name: title,
      summary,
      known: `${title}${summary}`.includes(short_name) ? null : short_name,
    },
    aliases: arxiv_id === null ? [short_name] : [short_name, arxiv_id],
    words: joined(topicWords(topic), venue ?? "", summary),
    saidAgain: true,
  }));

const joined = (...words: readonly string[]) => words.join(" ");

/** Returns how many items of each kind of the collection can be searched. */
export function countSearchable(catalogue: Catalogue): Readonly<Record<Exclude<SearchKind, "page">, number>> {
  const { methods, benchmarks, metrics, papers, results } = catalogue.tables;
  return {
    method: methods.length,
    benchmark: benchmarks.length,
    metric: metrics.length,
    paper: papers.length,
    configuration: countConfigurations(catalogue),
    result: results.length,
  };
}

const countConfigurations = once(
  ({ results }: Catalogue) =>
    new Set(
      results
        .filter(({ configuration }) => configuration !== null)
        .map(({ method, configuration }) => `${method.method_id} ${configuration}`),
    ).size,
);

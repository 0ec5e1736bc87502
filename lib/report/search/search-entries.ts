import type { Catalogue, Result, RowOf, StatedCondition } from "@/lib/catalogue/catalogue";
import { once } from "@/lib/catalogue/once";
import { spaced } from "@/lib/format/words";
import { topicWords } from "@/lib/format/vocabulary";

/** What is searched, in the order in which equally good results stand; a page of the site belongs to no table. */
export const SEARCH_KINDS = ["method", "benchmark", "metric", "paper", "configuration", "result", "page"] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** What a match is: data, named in lib/sentences/search-name and told in lib/sentences/search-detail. */
export type SearchAbout =
  | { readonly kind: "summary"; readonly name: string; readonly summary: string }
  /** A title often does not say what everybody calls the paper: then `known` does. */
  | { readonly kind: "paper"; readonly name: string; readonly summary: string; readonly known: string | null }
  /** A benchmark under one value of a condition, such as one horizon. */
  | { readonly kind: "place"; readonly benchmark: RowOf<"benchmarks">; readonly stated: StatedCondition; readonly methods: number; readonly results: number }
  | { readonly kind: "configuration"; readonly method: RowOf<"methods">; readonly configuration: string; readonly results: number; readonly benchmarks: readonly string[] }
  | { readonly kind: "result"; readonly result: Result };

/** A thing of the collection as a list of results shows it. */
export interface SearchResult {
  readonly kind: SearchKind;
  readonly id: string;
  readonly about: SearchAbout;
  /** What has it on its page: the method of a configuration, the paper of a result; of a benchmark under one condition that condition with its value; of a page its address. */
  readonly within?: string;
}

/** How something fits a query: it is called so, or its name has every word; its description has them; only nearly so. */
export const FITS = ["name", "words", "near"] as const;

export interface FoundResult extends SearchResult {
  readonly fit: (typeof FITS)[number];
}

/** The same with everything that it can be found by. */
export interface SearchEntry extends SearchResult {
  readonly name: string;
  /** What it is called besides its name: short name, symbol, arXiv id. */
  readonly aliases: readonly string[];
  /** Words about it: summary, topic, family, task. */
  readonly words: string;
  /** Named after something else of the collection: a paper after its method, a group of baselines after what it is compared with. */
  readonly saidAgain: boolean;
}

/** Everything that can be searched, kind by kind in the order of the tables; made once for a catalogue. */
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
    about: { kind: "paper", name: title, summary, known: `${title}${summary}`.includes(short_name) ? null : short_name },
    aliases: arxiv_id === null ? [short_name] : [short_name, arxiv_id],
    words: joined(topicWords(topic), venue ?? "", summary),
    saidAgain: true,
  }));

const joined = (...words: readonly string[]) => words.join(" ");

/** How many things of each kind of the collection can be searched. */
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
  ({ results }: Catalogue) => new Set(results.filter(({ configuration }) => configuration !== null).map(({ method, configuration }) => `${method.method_id} ${configuration}`)).size,
);

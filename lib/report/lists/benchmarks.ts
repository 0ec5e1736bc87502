import type { Catalogue, Result, RowOf } from "@/lib/catalogue/catalogue";
import type { SourceKind } from "@/lib/tables/sources";
import { SOURCE_KINDS } from "@/lib/tables/source-kinds";
import { countChoices, type Facet } from "./facets";
import { textFilter } from "./list-text";
import { topicIds } from "./topics";
import { topicWords } from "@/lib/format/vocabulary";

/** The requested benchmarks; an empty list stands for everything. */
export interface BenchmarksQuestion {
  readonly topics: readonly string[];
  readonly metrics: readonly string[];
  readonly kinds: readonly SourceKind[];
  /** Words that must occur in the texts about a benchmark: its name, data set, task, topic, summary and metrics. */
  readonly text: string;
}

export const EVERY_BENCHMARK: BenchmarksQuestion = { topics: [], metrics: [], kinds: [], text: "" };

/** A benchmark as a list shows it. */
export interface BenchmarkSummary {
  readonly benchmark: RowOf<"benchmarks">;
  readonly metrics: readonly RowOf<"metrics">[];
  /** The number of its results that the question keeps. */
  readonly results: number;
  readonly papers: readonly RowOf<"papers">[];
}

const isAmong = <Value>(wanted: readonly Value[], value: Value) => wanted.length === 0 || wanted.includes(value);

/**
 * Returns the benchmarks of a topic that have a result that is both of the requested metrics and from the requested kinds of source; those with most
 * such results come first. A benchmark without any result is included only if neither metrics nor kinds are requested.
 */
export function selectBenchmarks(
  catalogue: Catalogue,
  { topics, metrics, kinds, text }: BenchmarksQuestion = EVERY_BENCHMARK,
): readonly BenchmarkSummary[] {
  const isAsked = ({ metric, kind }: Result) => isAmong(metrics, metric.metric_id) && isAmong(kinds, kind);
  const fitsText = textFilter(text);
  const asksForResults = metrics.length > 0 || kinds.length > 0;
  return catalogue.tables.benchmarks
    .filter(({ topic }) => isAmong(topics, topic))
    .map((benchmark) => {
      const results = (catalogue.resultsOfBenchmark.get(benchmark.benchmark_id) ?? []).filter(isAsked);
      return {
        benchmark,
        metrics: [...new Set(results.map(({ metric }) => metric))],
        results: results.length,
        papers: [...new Set(results.map(({ paper }) => paper))],
      };
    })
    .filter(({ results }) => results > 0 || !asksForResults)
    .filter((summary) => fitsText(() => writtenOf(summary)))
    .toSorted((a, b) => b.results - a.results);
}

const writtenOf = ({ benchmark: { benchmark_id, name, dataset, task, topic, summary }, metrics }: BenchmarkSummary) => [
  ...[benchmark_id, name, dataset, task, topicWords(topic), summary],
  ...metrics.flatMap((metric) => [metric.name, metric.symbol]),
];

/** The filters of the list of benchmarks, each with its choices and their counts. */
export interface BenchmarksFacets {
  readonly topics: readonly Facet<string>[];
  readonly metrics: readonly Facet[];
  readonly kinds: readonly Facet<SourceKind>[];
}

/** Returns how many benchmarks each choice of each filter leaves, with the other filters unchanged. */
export function selectBenchmarksFacets(
  catalogue: Catalogue,
  question: BenchmarksQuestion = EVERY_BENCHMARK,
): BenchmarksFacets {
  const after = (change: Partial<BenchmarksQuestion>) => selectBenchmarks(catalogue, { ...question, ...change });
  return {
    topics: countChoices(topicIds(catalogue), question.topics, (topic) => after({ topics: [topic] })),
    metrics: countChoices([...catalogue.metrics.keys()], question.metrics, (metric) => after({ metrics: [metric] })),
    kinds: countChoices(SOURCE_KINDS, question.kinds, (kind) => after({ kinds: [kind] })),
  };
}

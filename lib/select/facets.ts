import type { Catalogue, RowOf } from "@/lib/catalogue/catalogue";
import { SOURCE_KINDS, type SourceKind } from "@/lib/tables/sources";
import { TOPICS, type Topic } from "@/lib/tables/papers";

/** A choice of a filter and how many things it leaves. */
export interface Facet<Choice extends string> {
  readonly choice: Choice;
  readonly count: number;
}

/** The kinds of source that figures of a benchmark come from, with the number of figures; kinds without figures are left out. */
export function selectKindsOf(catalogue: Catalogue, benchmark: string): readonly Facet<SourceKind>[] {
  const figures = catalogue.figuresOfBenchmark.get(benchmark) ?? [];
  return SOURCE_KINDS.map((choice) => ({ choice, count: figures.filter(({ source }) => source.kind === choice).length })).filter(({ count }) => count > 0);
}

/** The topics of benchmarks, with how many benchmarks each has. */
export function selectBenchmarkTopics(catalogue: Catalogue): readonly Facet<Topic>[] {
  return TOPICS.map((choice) => ({ choice, count: catalogue.tables.benchmarks.filter(({ topic }) => topic === choice).length })).filter(
    ({ count }) => count > 0,
  );
}

/** A benchmark as a list shows it. */
export interface BenchmarkSummary {
  readonly benchmark: RowOf<"benchmarks">;
  readonly metrics: readonly RowOf<"metrics">[];
  readonly figures: number;
  readonly papers: readonly RowOf<"papers">[];
}

/** Every benchmark of these topics, or of all when none is given, with what is reported on it; those with most figures first. */
export function selectBenchmarks(catalogue: Catalogue, topics: readonly Topic[] = []): readonly BenchmarkSummary[] {
  return catalogue.tables.benchmarks
    .filter(({ topic }) => topics.length === 0 || topics.includes(topic))
    .map((benchmark) => {
      const figures = catalogue.figuresOfBenchmark.get(benchmark.benchmark_id) ?? [];
      return {
        benchmark,
        metrics: [...new Set(figures.map(({ metric }) => metric))],
        figures: figures.length,
        papers: [...new Set(figures.map(({ paper }) => paper))],
      };
    })
    .toSorted((a, b) => b.figures - a.figures);
}

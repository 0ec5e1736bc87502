import type { Catalogue } from "@/lib/catalogue/catalogue";
import { groupBy } from "@/lib/catalogue/group";
import { selectBenchmarks } from "./benchmarks";

/** The benchmarks of a topic that have results; those with most come first. */
export interface BenchmarkChoices {
  readonly topic: string;
  readonly benchmarks: readonly { readonly id: string; readonly name: string; readonly results: number }[];
}

/** Returns the benchmarks that a reader can choose, topic by topic; the topic of the one with most results comes first. */
export function selectBenchmarkChoices(catalogue: Catalogue): readonly BenchmarkChoices[] {
  const withResults = selectBenchmarks(catalogue).filter(({ results }) => results > 0);
  return Array.from(
    groupBy(withResults, ({ benchmark }) => benchmark.topic),
    ([topic, own]) => ({
      topic,
      benchmarks: own.map(({ benchmark, results }) => ({
        id: benchmark.benchmark_id,
        name: benchmark.name,
        results: results,
      })),
    }),
  );
}

import type { Catalogue } from "@/lib/catalogue/catalogue";
import { benchmarkModel, type BenchmarkModel } from "@/lib/view/benchmark-model";
import { readBenchmarkView } from "@/lib/view/views/benchmark-view";

/** Returns the model of a benchmark's page for a query. Throws if the collection has no such benchmark. */
export function benchmarkOf(catalogue: Catalogue, id: string, query = ""): BenchmarkModel {
  const { view, problems } = readBenchmarkView(catalogue, id, new URLSearchParams(query));
  const model = benchmarkModel(catalogue, id, view, problems);
  if (model === null)
    throw new Error(`benchmark ${id}: found in no row → one of ${[...catalogue.benchmarks.keys()].join(", ")}`);
  return model;
}

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { BenchmarkPage } from "@/components/pages/benchmark-page";
import { loadCatalogue } from "@/lib/catalogue/load-catalogue";
import { benchmarkModel } from "@/lib/view/benchmark-model";
import { readBenchmarkView } from "@/lib/view/views/benchmark-view";
import { benchmarkDataHref, benchmarkHref } from "@/lib/view/address/addresses";
import { pageMetadata } from "@/lib/view/page-metadata";

/** Returns the page of a benchmark for a query; the static page has an empty one. */
export function renderBenchmark(id: string, search: URLSearchParams) {
  const catalogue = loadCatalogue();
  const { view, problems } = readBenchmarkView(catalogue, id, search);
  const model = benchmarkModel(catalogue, id, view, problems);
  if (model === null) notFound();
  return <BenchmarkPage {...model} />;
}

export function benchmarkMetadata(id: string): Metadata {
  const catalogue = loadCatalogue();
  const { benchmarks, resultsOfBenchmark } = catalogue;
  const benchmark = benchmarks.get(id);
  if (benchmark === undefined) return {};
  return {
    title: benchmark.name,
    description: benchmark.summary,
    ...pageMetadata({
      path: benchmarkHref(id),
      title: benchmark.name,
      catalogue,
      ...(resultsOfBenchmark.has(id) && { preview: `benchmarks/${id}` }),
      hrefOf: (format) => benchmarkDataHref(id, format),
    }),
  };
}

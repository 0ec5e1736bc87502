import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { BenchmarkPage } from "@/components/pages/benchmark-page";
import { loadCatalogue } from "@/lib/catalogue/load-catalogue";
import { selectBenchmark, selectMetricsOf } from "@/lib/select/benchmark";
import { selectKindsOf } from "@/lib/select/facets";
import { MOST_MARKS } from "@/lib/select/shown";
import { previewMetadata } from "@/lib/view/preview-metadata";
import { readBenchmarkView } from "@/lib/view/benchmark-view";

/** The page of a benchmark for a query string; the static page has an empty one. */
export function renderBenchmark(id: string, search: URLSearchParams) {
  const catalogue = loadCatalogue();
  const { view, problems } = readBenchmarkView(catalogue, id, search);
  const answer = selectBenchmark(catalogue, id, { ...view, most: MOST_MARKS });
  if (answer === null) notFound();
  const metrics = selectMetricsOf(catalogue, id).map(({ metric_id, symbol }) => ({ id: metric_id, symbol }));
  return <BenchmarkPage answer={answer} kinds={selectKindsOf(catalogue, id)} metrics={metrics} view={view} problems={problems} />;
}

export function benchmarkMetadata(id: string): Metadata {
  const { benchmarks, version } = loadCatalogue();
  const benchmark = benchmarks.get(id);
  if (benchmark === undefined) return {};
  const alternates = { canonical: `/benchmarks/${id}` };
  return { title: benchmark.name, description: benchmark.summary, alternates, ...previewMetadata(`benchmarks/${id}`, version) };
}

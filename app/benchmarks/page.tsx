import type { Metadata } from "next";
import { BenchmarksPage } from "@/components/pages/benchmarks-page";
import { loadCatalogue } from "@/lib/catalogue/load-catalogue";
import { selectBenchmarks, selectBenchmarkTopics } from "@/lib/select/facets";

export const metadata: Metadata = { title: "Benchmarks", description: "Every benchmark with the figures that papers report on it." };

export default function Page() {
  const catalogue = loadCatalogue();
  return <BenchmarksPage summaries={selectBenchmarks(catalogue)} topics={selectBenchmarkTopics(catalogue)} view={{ topics: [] }} problems={[]} />;
}

import { BenchmarksPage } from "@/components/pages/benchmarks-page";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import { selectBenchmarkRows } from "@/lib/report/lists/benchmark-rows";
import { selectBenchmarksFacets } from "@/lib/report/lists/benchmarks";
import { topicIds } from "@/lib/report/lists/topics";
import { readBenchmarksView } from "@/lib/view/views/benchmarks-view";

/** Returns the list of benchmarks for a query, on the server, and in the browser in a copy without a server. */
export function answerBenchmarks(catalogue: Catalogue, search: URLSearchParams) {
  const { view, problems } = readBenchmarksView(catalogue, search);
  return (
    <BenchmarksPage
      rows={selectBenchmarkRows(catalogue, view)}
      facets={selectBenchmarksFacets(catalogue, view)}
      metricName={(id) => catalogue.metrics.get(id)?.symbol ?? id}
      topics={topicIds(catalogue)}
      view={view}
      problems={problems}
    />
  );
}

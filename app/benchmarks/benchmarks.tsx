import { BenchmarksPage } from "@/components/pages/benchmarks-page";
import { loadCatalogue } from "@/lib/catalogue/load-catalogue";
import { selectBenchmarkRows } from "@/lib/select/benchmark-rows";
import { selectBenchmarksFacets } from "@/lib/select/benchmarks";
import { readBenchmarksView } from "@/lib/view/benchmarks-view";
import { topicIds } from "@/lib/select/topics";
import { countKinds } from "@/lib/select/facets";

/** The list of benchmarks for a query string; the static page has an empty one. */
export function renderBenchmarks(search: URLSearchParams) {
  const catalogue = loadCatalogue();
  const { view, problems } = readBenchmarksView(catalogue, search);
  return (
    <BenchmarksPage
      rows={selectBenchmarkRows(catalogue, view)}
      facets={selectBenchmarksFacets(catalogue, view)}
      metricName={(id) => catalogue.metrics.get(id)?.symbol ?? id}
      topics={topicIds(catalogue)}
      kinds={countKinds(catalogue.figures).map(({ choice }) => choice)}
      view={view}
      problems={problems}
    />
  );
}

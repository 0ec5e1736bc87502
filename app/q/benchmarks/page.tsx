import { BenchmarksPage } from "@/components/pages/benchmarks-page";
import { loadCatalogue } from "@/lib/catalogue/load-catalogue";
import { selectBenchmarks, selectBenchmarkTopics } from "@/lib/select/facets";
import { readBenchmarksView } from "@/lib/view/benchmarks-view";
import { searchOf, type PageSearch } from "@/lib/view/search";

export { metadata } from "@/app/benchmarks/page";

export default async function Page({ searchParams }: { readonly searchParams: Promise<PageSearch> }) {
  const catalogue = loadCatalogue();
  const { view, problems } = readBenchmarksView(catalogue, searchOf(await searchParams));
  return (
    <BenchmarksPage summaries={selectBenchmarks(catalogue, view.topics)} topics={selectBenchmarkTopics(catalogue)} view={view} problems={problems} />
  );
}

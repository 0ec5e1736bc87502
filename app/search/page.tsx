import type { Metadata } from "next";
import { SearchPage } from "@/components/pages/search-page";
import { loadCatalogue } from "@/lib/catalogue/load-catalogue";
import { countSearchable } from "@/lib/report/search/search-entries";

export const metadata: Metadata = {
  title: "Search",
  description: "Search papers, methods, benchmarks and metrics; small typing errors do not matter.",
};

export default function Page() {
  const catalogue = loadCatalogue();
  const searchable = countSearchable(catalogue);
  return (
    <SearchPage
      query=""
      answer={{ results: [], total: 0 }}
      nearest={[]}
      searchable={searchable}
      {...catalogue.identity.search}
      hasArxiv={catalogue.tables.papers.some(({ arxiv_id }) => arxiv_id !== null)}
      problems={[]}
    />
  );
}

import { SearchPage } from "@/components/pages/search-page";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import { countSearchable } from "@/lib/report/search/search-entries";
import { searchSite } from "@/lib/view/search-site";
import { nearestResults, readSearchView } from "@/lib/view/views/search-view";

/** Returns the page of a search, on the server, and in the browser in a copy without a server. */
export function answerSearch(catalogue: Catalogue, search: URLSearchParams) {
  const { view, problems } = readSearchView(search);
  const answer = searchSite(catalogue, view.query);
  const nearest = answer.total === 0 ? nearestResults(catalogue, view.query) : [];
  return (
    <SearchPage
      query={view.query}
      answer={answer}
      nearest={nearest}
      searchable={countSearchable(catalogue)}
      {...catalogue.identity.search}
      hasArxiv={catalogue.tables.papers.some(({ arxiv_id }) => arxiv_id !== null)}
      problems={problems}
    />
  );
}

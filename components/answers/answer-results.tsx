import { ResultsPage } from "@/components/pages/results-page";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import { selectResultFacets, selectResults } from "@/lib/select/results";
import { pageOf, readResultsView } from "@/lib/view/address/results-view";

/** The list of results for a query string: what the server makes, and the browser in a copy without one. */
export function answerResults(catalogue: Catalogue, search: URLSearchParams) {
  const { view, problems } = readResultsView(catalogue, search);
  const results = selectResults(catalogue, view.filter);
  const { rows, pages, problem } = pageOf(results, view.page);
  return (
    <ResultsPage
      results={rows}
      total={results.length}
      pages={pages}
      facets={selectResultFacets(catalogue, view.filter)}
      catalogue={catalogue}
      view={problem === null ? view : { ...view, page: 1 }}
      problems={problem === null ? problems : [...problems, problem]}
    />
  );
}

import { ResultsPage } from "@/components/pages/results-page";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import { selectResultsReport } from "@/lib/report/results-report";
import { pageOf, readResultsView } from "@/lib/view/views/results-view";

/** Returns the list of results for a query, on the server, and in the browser in a copy without a server. */
export function answerResults(catalogue: Catalogue, search: URLSearchParams) {
  const { view, problems } = readResultsView(catalogue, search);
  const { results, facets } = selectResultsReport(catalogue, view.filter);
  const { rows, pages, problem } = pageOf(results, view.page);
  return (
    <ResultsPage
      results={rows}
      total={results.length}
      pages={pages}
      facets={facets()}
      catalogue={catalogue}
      view={problem === null ? view : { ...view, page: 1 }}
      problems={problem === null ? problems : [...problems, problem]}
    />
  );
}

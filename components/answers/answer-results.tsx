import { ResultsPage } from "@/components/pages/results-page";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import { selectFigureFacets, selectFigures } from "@/lib/select/figures";
import { pageOf, readResultsView } from "@/lib/view/results-view";

/** The list of figures for a query string: what the server makes, and the browser in a copy without one. */
export function answerResults(catalogue: Catalogue, search: URLSearchParams) {
  const { view, problems } = readResultsView(catalogue, search);
  const figures = selectFigures(catalogue, view.filter);
  const { rows, pages, problem } = pageOf(figures, view.page);
  return (
    <ResultsPage
      figures={rows}
      total={figures.length}
      pages={pages}
      facets={selectFigureFacets(catalogue, view.filter)}
      catalogue={catalogue}
      view={problem === null ? view : { ...view, page: 1 }}
      problems={problem === null ? problems : [...problems, problem]}
    />
  );
}

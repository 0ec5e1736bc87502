import { ResultsPage } from "@/components/pages/results-page";
import { loadCatalogue } from "@/lib/catalogue/load-catalogue";
import { selectFigureFacets, selectFigures } from "@/lib/select/figures";
import { pageOf, readResultsView } from "@/lib/view/results-view";

/** The list of figures for a query string; the static page has an empty one. */
export function renderResults(search: URLSearchParams) {
  const catalogue = loadCatalogue();
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

import { MethodsPage } from "@/components/pages/methods-page";
import { loadCatalogue } from "@/lib/catalogue/load-catalogue";
import { selectGroups, selectMethods, selectMethodsFacets } from "@/lib/select/methods";
import { readMethodsView } from "@/lib/view/methods-view";

/** The list of methods for a query string; the static page has an empty one. */
export function renderMethods(search: URLSearchParams) {
  const catalogue = loadCatalogue();
  const { view, problems } = readMethodsView(catalogue, search);
  return (
    <MethodsPage
      summaries={selectMethods(catalogue, view)}
      groups={selectGroups(catalogue, view.topics)}
      facets={selectMethodsFacets(catalogue, view)}
      view={view}
      problems={problems}
    />
  );
}

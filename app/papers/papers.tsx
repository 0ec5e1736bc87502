import { PapersPage } from "@/components/pages/papers-page";
import { loadCatalogue } from "@/lib/catalogue/load-catalogue";
import { selectPaperRows } from "@/lib/select/paper-rows";
import { readPapersView } from "@/lib/view/papers-view";

/** The list of papers for a query string; the static page has an empty one. */
export function renderPapers(search: URLSearchParams) {
  const { view, problems } = readPapersView(search);
  const catalogue = loadCatalogue();
  const readsAbstracts = catalogue.tables.sources.some(({ kind }) => kind === "abstract");
  return <PapersPage readsAbstracts={readsAbstracts} rows={selectPaperRows(catalogue, view.text)} view={view} problems={problems} />;
}

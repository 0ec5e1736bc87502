import { PapersPage } from "@/components/pages/papers/papers-page";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import { selectPaperRows } from "@/lib/report/lists/paper-rows";
import { readPapersView } from "@/lib/view/views/papers-view";

/** The list of papers for a query string: what the server makes, and the browser in a copy without one. */
export function answerPapers(catalogue: Catalogue, search: URLSearchParams) {
  const { view, problems } = readPapersView(search);
  const readsAbstracts = catalogue.tables.sources.some(({ kind }) => kind === "abstract");
  return <PapersPage readsAbstracts={readsAbstracts} rows={selectPaperRows(catalogue, view.text)} view={view} problems={problems} />;
}

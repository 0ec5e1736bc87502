import { PapersPage } from "@/components/pages/papers/papers-page";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import { selectPaperRows } from "@/lib/report/lists/paper-rows";
import { readPapersView } from "@/lib/view/views/papers-view";

/** Returns the list of papers for a query, on the server, and in the browser in a copy without a server. */
export function answerPapers(catalogue: Catalogue, search: URLSearchParams) {
  const { view, problems } = readPapersView(search);
  const readsAbstracts = catalogue.tables.sources.some(({ kind }) => kind === "abstract");
  return (
    <PapersPage
      readsAbstracts={readsAbstracts}
      rows={selectPaperRows(catalogue, view.text)}
      view={view}
      problems={problems}
    />
  );
}

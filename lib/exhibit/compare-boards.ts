import type { Catalogue } from "@/lib/catalogue/catalogue";
import { placeWords } from "@/lib/sentences/place-words";
import { listed } from "@/lib/format/words";
import type { BoardDocument, BoardTable } from "@/lib/report/board-table";
import { compareHref } from "@/lib/view/address/compare-address";
import type { CompareView } from "@/lib/view/views/compare-view";
import { shownComparison, type ShownComparison } from "@/lib/view/board/shown-comparison";
import type { ShownPart } from "@/lib/view/board/shown-parts";
import { tableOfConfigurations, tableOfGrid } from "@/lib/exhibit/board/board-table-of";
import { collectionKey } from "./citation-key";
import { compareName } from "./compare-name";
import { filterNote } from "./filter-note";
import { frameOf } from "./frame";

/** Returns the boards that are open on the page of a comparison, in its order. `hasFolded` adds the folded ones. */
export const compareBoards = (catalogue: Catalogue, view: CompareView, hasFolded = false): BoardDocument =>
  documentOfComparison(catalogue, view, shownComparison(catalogue, view), hasFolded);

/** Returns the open boards with all of their rows, including those for which the page has no room. */
export const wholeBoards = (catalogue: Catalogue, view: CompareView): BoardDocument =>
  documentOfComparison(catalogue, view, shownComparison(catalogue, view, true), false);

/** Returns the boards of a comparison that is ready for display. */
export function documentOfComparison(
  catalogue: Catalogue,
  view: CompareView,
  shown: ShownComparison,
  hasFolded: boolean,
): BoardDocument {
  const parts = [...shown.boards, ...(hasFolded ? shown.folded : [])];
  const { methods } = shown;
  const asked: CompareView = { ...view, methods: methods.map(({ id }) => id) };
  return {
    ...frameOf(catalogue, compareHref(asked)),
    name: `${compareName(asked)}-board`,
    title: [
      `Comparison of ${listed(methods.map(({ name }) => name))}`,
      placeWords(
        methods.flatMap(({ id }) => catalogue.resultsOfMethod.get(id) ?? []),
        view.place,
      ),
    ]
      .filter(Boolean)
      .join(": "),
    citation: collectionKey({ version: catalogue.version, collection: catalogue.identity }),
    boards: parts.map((part) => tableOf(catalogue, part, filterNote(view.filter))),
  };
}

function tableOf(catalogue: Catalogue, part: ShownPart, note: string): BoardTable {
  const { key, title, about, aboutAny, partly } = part;
  const frame = { key, title, about, aboutAny, notes: [note, partly].filter(Boolean) };
  return part.shape === "grid"
    ? tableOfGrid(catalogue, part.grid, frame, true)
    : tableOfConfigurations(catalogue, part.board, frame);
}

import type { Catalogue } from "@/lib/catalogue/catalogue";
import { placeWords } from "@/lib/sentences/place-words";
import { listed } from "@/lib/format/words";
import type { BoardDocument, BoardTable } from "@/lib/report/board-table";
import { compareHref } from "@/lib/view/address/compare-address";
import type { CompareView } from "@/lib/view/views/compare-view";
import { shownComparison } from "@/lib/view/board/shown-comparison";
import type { ShownPart } from "@/lib/view/board/shown-parts";
import { tableOfConfigurations, tableOfGrid } from "@/lib/exhibit/board/board-table-of";
import { collectionKey } from "./citation-key";
import { compareName } from "./compare-name";
import { filterNote } from "./filter-note";
import { frameOf, nameOf } from "./frame";

/** The boards that stand open on the page of a comparison, in its order; with those behind a line too, where they are asked for. */
export function compareBoards(catalogue: Catalogue, view: CompareView, hasFolded = false): BoardDocument {
  const { methods, boards, folded } = shownComparison(catalogue, view);
  const asked: CompareView = { ...view, methods: methods.map(({ id }) => id) };
  return {
    ...frameOf(catalogue, compareHref(asked)),
    name: nameOf([compareName(asked.methods), "board"]),
    title: [`Comparison of ${listed(methods.map(({ name }) => name))}`, placeWords(methods.flatMap(({ id }) => catalogue.resultsOfMethod.get(id) ?? []), view.place)].filter(Boolean).join(": "),
    citation: collectionKey({ version: catalogue.version, collection: catalogue.identity }),
    boards: [...boards, ...(hasFolded ? folded : [])].map((part) => tableOf(catalogue, part, filterNote(view.filter))),
  };
}

function tableOf(catalogue: Catalogue, part: ShownPart, note: string): BoardTable {
  const { key, title, about, partly } = part;
  const frame = { key, title, about, notes: [note, partly].filter(Boolean) };
  return part.shape === "grid" ? tableOfGrid(catalogue, part.grid, frame, true) : tableOfConfigurations(catalogue, part.board, frame);
}

import { PAPER_SORTS, type PaperSort } from "@/lib/report/lists/list-order";
import type { Rows } from "@/lib/report/leaderboard/shown";
import { readView, writeView, type Fields } from "@/lib/view/fields/field";
import { listRowsField, listSortField, listWordsField } from "@/lib/view/fields/list-fields";

/** The choices of a reader on the list of papers. */
export interface PapersView {
  readonly text: string;
  readonly sort: PaperSort;
  /** Whether a long list is shown as a whole. */
  readonly rows: Rows;
}

export const PAPERS_FIELDS: Fields<PapersView> = {
  text: listWordsField("papers"),
  sort: listSortField(PAPER_SORTS),
  rows: listRowsField(),
};

/** Reads a view from a query. A value that was not understood is a problem, and the view gets its default. */
export const readPapersView = (search: URLSearchParams) => readView(PAPERS_FIELDS, undefined, search, "all");

/** Writes a view as a query string; each view has only one URL. */
export const writePapersView = (view: PapersView) => writeView(PAPERS_FIELDS, view);

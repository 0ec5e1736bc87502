import { PAPER_SORTS, type PaperSort } from "@/lib/report/lists/list-order";
import type { Rows } from "@/lib/report/leaderboard/shown";
import { readView, writeView, type Fields } from "@/lib/view/fields/field";
import { listRowsField, listSortField, listWordsField } from "@/lib/view/fields/list-fields";

/** What a reader chose on the list of papers. */
export interface PapersView {
  readonly text: string;
  readonly sort: PaperSort;
  /** Whether a long list is on the page as a whole. */
  readonly rows: Rows;
}

export const PAPERS_FIELDS: Fields<PapersView> = { text: listWordsField("papers"), sort: listSortField(PAPER_SORTS), rows: listRowsField() };

/** Address to view. What was not understood is a problem and leaves its default in the view. */
export const readPapersView = (search: URLSearchParams) => readView(PAPERS_FIELDS, undefined, search, "all");

/** View to query string; one view has one address. */
export const writePapersView = (view: PapersView) => writeView(PAPERS_FIELDS, view);

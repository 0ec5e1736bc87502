import type { Catalogue } from "@/lib/catalogue/catalogue";
import { METHOD_SORTS, type MethodSort } from "@/lib/report/lists/list-order";
import {
  EVERY_METHOD,
  selectMethodsFacets,
  type MethodsFacets,
  type MethodsQuestion,
} from "@/lib/report/lists/methods";
import type { Rows } from "@/lib/report/leaderboard/shown";
import { SOURCE_KINDS } from "@/lib/tables/source-kinds";
import type { SourceKind } from "@/lib/tables/sources";
import { fieldParameters, fieldsOf, readView, writeView } from "@/lib/view/fields/field";
import { listField } from "@/lib/view/fields/field-kinds";
import { listRowsField, listSortField, listWordsField } from "@/lib/view/fields/list-fields";

/** The choices of a reader on the list of methods. */
export interface MethodsView extends MethodsQuestion {
  /** Only results from these kinds of source are counted; an empty list stands for all. */
  readonly kinds: readonly SourceKind[];
  readonly sort: MethodSort;
  /** Whether a long list is shown as a whole. */
  readonly rows: Rows;
}

/** The choices of the list: families and topics of at least one method, and every kind of source. */
export const METHODS_FIELDS = /* @__PURE__ */ fieldsOf<MethodsView, MethodsFacets>(() => ({
  families: listField(
    "family",
    { label: "Family", description: "Only methods of these families." },
    ({ families }: MethodsFacets) => families.map(({ choice }) => choice),
  ),
  topics: listField(
    "topic",
    { label: "Topic", description: "Only methods of these topics." },
    ({ topics }: MethodsFacets) => topics.map(({ choice }) => choice),
  ),
  kinds: listField(
    "kind",
    { label: "Source", description: "Only results from these kinds of source are counted." },
    () => SOURCE_KINDS,
  ),
  text: listWordsField("methods"),
  sort: listSortField(METHOD_SORTS),
  rows: listRowsField(),
}));

const factsOf = (catalogue: Catalogue) => selectMethodsFacets(catalogue, EVERY_METHOD);

export const methodsParameters = (catalogue: Catalogue) => fieldParameters(METHODS_FIELDS, factsOf(catalogue));

/** Reads a view from a query. A value that was not understood is a problem, and the view gets its default. */
export const readMethodsView = (catalogue: Catalogue, search: URLSearchParams) =>
  readView(METHODS_FIELDS, factsOf(catalogue), search, "all");

/** Writes a view as a query string; each view has only one URL. */
export const writeMethodsView = (view: MethodsView) => writeView(METHODS_FIELDS, view);

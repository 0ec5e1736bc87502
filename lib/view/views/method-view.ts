import type { SourceKind } from "@/lib/tables/sources";
import { fieldParameters, readView, writeView, type Fields } from "@/lib/view/fields/field";
import { KIND_FIELD } from "@/lib/view/fields/kind-field";

/** The choices of a reader on the page of a method. */
export interface MethodView {
  /** Only results from these kinds of source; an empty list stands for all. */
  readonly kinds: readonly SourceKind[];
}

export const EVERY_KIND: MethodView = { kinds: [] };

export const METHOD_FIELDS: Fields<MethodView> = { kinds: KIND_FIELD };

/** Returns the parameters of a method's page and of its data. */
export const methodParameters = () => fieldParameters(METHOD_FIELDS, undefined);

/** Reads a view from a query. A value that was not understood is a problem, and the view gets its default. */
export const readMethodView = (search: URLSearchParams) => readView(METHOD_FIELDS, undefined, search);

/** Writes a view as a query string; defaults are left out, so that each view has only one URL. */
export const writeMethodView = (view: MethodView) => writeView(METHOD_FIELDS, view);

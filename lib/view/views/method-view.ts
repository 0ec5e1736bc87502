import type { SourceKind } from "@/lib/tables/sources";
import { fieldParameters, readView, writeView, type Fields } from "@/lib/view/fields/field";
import { KIND_FIELD } from "@/lib/view/fields/kind-field";

/** What a reader chose on the page of a method. */
export interface MethodView {
  /** Only results from these kinds of source; none stands for all. */
  readonly kinds: readonly SourceKind[];
}

export const EVERY_KIND: MethodView = { kinds: [] };

export const METHOD_FIELDS: Fields<MethodView> = { kinds: KIND_FIELD };

/** The parameters of a method's page and of its data. */
export const methodParameters = () => fieldParameters(METHOD_FIELDS, undefined);

/** Address to view. What was not understood is a problem and leaves its default in the view. */
export const readMethodView = (search: URLSearchParams) => readView(METHOD_FIELDS, undefined, search);

/** View to query string; defaults are left out, so that one view has one address. */
export const writeMethodView = (view: MethodView) => writeView(METHOD_FIELDS, view);

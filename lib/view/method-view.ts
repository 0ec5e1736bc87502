import type { SourceKind } from "@/lib/tables/sources";
import { fieldParameters, readAddress, readFields, writeFields, type Fields } from "./field";
import { KIND_FIELD } from "./kind-field";
import { writeParameters, type ParameterProblem } from "./parameters";

/** What a reader chose on the page of a method. */
export interface MethodView {
  /** Only figures from these kinds of source; none stands for all. */
  readonly kinds: readonly SourceKind[];
}

export const EVERY_KIND: MethodView = { kinds: [] };

const METHOD_FIELDS: Fields<MethodView> = { kinds: KIND_FIELD };

/** The parameters of a method's page and of its data. */
export const methodParameters = () => fieldParameters(METHOD_FIELDS, undefined);

/** Address to view. What was not understood is a problem and leaves its default in the view. */
export function readMethodView(search: URLSearchParams): { readonly view: MethodView; readonly problems: readonly ParameterProblem[] } {
  const { values, problems } = readAddress(search, methodParameters());
  return { view: readFields(METHOD_FIELDS, values), problems };
}

/** View to query string; defaults are left out, so that one view has one address. */
export const writeMethodView = (view: MethodView) => writeParameters(writeFields(METHOD_FIELDS, view));

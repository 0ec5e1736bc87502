import type { SourceKind } from "@/lib/tables/sources";
import { SOURCE_KINDS } from "@/lib/tables/source-kinds";
import { readParameters, writeParameters, type Parameter, type ParameterProblem } from "./parameters";

/** What a reader chose on the page of a method. */
export interface MethodView {
  /** Only figures from these kinds of source; none stands for all. */
  readonly kinds: readonly SourceKind[];
}

export const EVERY_KIND: MethodView = { kinds: [] };

/** The parameters of a method's page and of its data. */
export const methodParameters = (): Readonly<Record<"kind", Parameter>> => ({
  kind: { description: "Only figures from these kinds of source.", allowed: SOURCE_KINDS, repeatable: true },
});

/** Address to view. What was not understood is a problem and leaves its default in the view. */
export function readMethodView(search: URLSearchParams): { readonly view: MethodView; readonly problems: readonly ParameterProblem[] } {
  const { values, problems } = readParameters(search, methodParameters());
  return { view: { kinds: values.kind as readonly SourceKind[] }, problems };
}

/** View to query string; defaults are left out, so that one view has one address. */
export const writeMethodView = ({ kinds }: MethodView) => writeParameters({ kind: kinds });

import type { Catalogue } from "@/lib/catalogue/catalogue";
import { EVERY_METHOD, selectMethodsFacets, type MethodsQuestion } from "@/lib/select/methods";
import { METHOD_SORTS, type MethodSort } from "@/lib/select/list-order";
import type { SourceKind } from "@/lib/tables/sources";
import { SOURCE_KINDS } from "@/lib/tables/source-kinds";
import { readSort, readText, sortParameter, textParameter, withoutEmpty, writeSort, writeText } from "./list-parameters";
import { readParameters, writeParameters, type Parameter, type ParameterProblem, type TextParameter } from "./parameters";

/** What a reader chose on the list of methods. */
export interface MethodsView extends MethodsQuestion {
  /** Only figures from these kinds of source are counted; none stands for all. */
  readonly kinds: readonly SourceKind[];
  readonly sort: MethodSort;
}

/** The parameters of the list: families and topics that some method has. */
export function methodsParameters(catalogue: Catalogue): Readonly<Record<"family" | "topic" | "kind" | "sort", Parameter> & Record<"q", TextParameter>> {
  const { families, topics } = selectMethodsFacets(catalogue, EVERY_METHOD);
  return {
    family: { description: "Only methods of these families.", allowed: families.map(({ choice }) => choice), repeatable: true },
    topic: { description: "Only methods of these topics.", allowed: topics.map(({ choice }) => choice), repeatable: true },
    kind: { description: "Only results from these kinds of source are counted.", allowed: SOURCE_KINDS, repeatable: true },
    q: textParameter("methods"),
    sort: sortParameter(METHOD_SORTS),
  };
}

/** Address to view. What was not understood is a problem and leaves its default in the view. */
export function readMethodsView(
  catalogue: Catalogue,
  search: URLSearchParams,
): { readonly view: MethodsView; readonly problems: readonly ParameterProblem[] } {
  const { values, problems } = readParameters(withoutEmpty(search), methodsParameters(catalogue));
  const view = {
    families: values.family as readonly string[],
    topics: values.topic as readonly string[],
    kinds: values.kind as readonly SourceKind[],
    text: readText(values.q),
    sort: readSort(METHOD_SORTS, values.sort),
  };
  return { view, problems };
}

/** View to query string; one view has one address. */
export const writeMethodsView = ({ families, topics, kinds, text, sort }: MethodsView) =>
  writeParameters({ family: families, topic: topics, kind: kinds, q: writeText(text), sort: writeSort(METHOD_SORTS, sort) });

import type { Catalogue } from "@/lib/catalogue/catalogue";
import { EVERY_METHOD, selectMethodsFacets, type MethodsQuestion } from "@/lib/select/methods";
import type { Family } from "@/lib/tables/methods";
import type { Topic } from "@/lib/tables/papers";
import { SOURCE_KINDS, type SourceKind } from "@/lib/tables/sources";
import { readParameters, writeParameters, type Parameter, type ParameterProblem } from "./parameters";

/** What a reader chose on the list of methods. */
export interface MethodsView extends MethodsQuestion {
  /** Only figures from these kinds of source are counted; none stands for all. */
  readonly kinds: readonly SourceKind[];
}

/** The parameters of the list: families and topics that some method has. */
export function methodsParameters(catalogue: Catalogue): Readonly<Record<"family" | "topic" | "kind", Parameter>> {
  const { families, topics } = selectMethodsFacets(catalogue, EVERY_METHOD);
  return {
    family: { description: "Only methods of these families.", allowed: families.map(({ choice }) => choice), repeatable: true },
    topic: { description: "Only methods of these topics.", allowed: topics.map(({ choice }) => choice), repeatable: true },
    kind: { description: "Only figures from these kinds of source are counted.", allowed: SOURCE_KINDS, repeatable: true },
  };
}

/** Address to view. What was not understood is a problem and leaves its default in the view. */
export function readMethodsView(
  catalogue: Catalogue,
  search: URLSearchParams,
): { readonly view: MethodsView; readonly problems: readonly ParameterProblem[] } {
  const { values, problems } = readParameters(search, methodsParameters(catalogue));
  const view = {
    families: values.family as readonly Family[],
    topics: values.topic as readonly Topic[],
    kinds: values.kind as readonly SourceKind[],
  };
  return { view, problems };
}

/** View to query string; one view has one address. */
export const writeMethodsView = ({ families, topics, kinds }: MethodsView) =>
  writeParameters({ family: families, topic: topics, kind: kinds });

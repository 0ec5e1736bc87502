import type { Catalogue } from "@/lib/catalogue/catalogue";
import { EVERY_METHOD, selectMethodsFacets, type MethodsQuestion } from "@/lib/select/methods";
import type { Family } from "@/lib/tables/methods";
import type { Topic } from "@/lib/tables/papers";
import { readParameters, writeParameters, type Parameter, type ParameterProblem } from "./parameters";

/** What a reader chose on the list of methods. */
export type MethodsView = MethodsQuestion;

/** The parameters of the list: families and topics that some method has. */
export function methodsParameters(catalogue: Catalogue): Readonly<Record<"family" | "topic", Parameter>> {
  const { families, topics } = selectMethodsFacets(catalogue, EVERY_METHOD);
  return {
    family: { description: "Only methods of these families.", allowed: families.map(({ choice }) => choice), repeatable: true },
    topic: { description: "Only methods of these topics.", allowed: topics.map(({ choice }) => choice), repeatable: true },
  };
}

/** Address to view. What was not understood is a problem and leaves its default in the view. */
export function readMethodsView(
  catalogue: Catalogue,
  search: URLSearchParams,
): { readonly view: MethodsView; readonly problems: readonly ParameterProblem[] } {
  const { values, problems } = readParameters(search, methodsParameters(catalogue));
  return { view: { families: values.family as readonly Family[], topics: values.topic as readonly Topic[] }, problems };
}

/** View to query string; one view has one address. */
export const writeMethodsView = ({ families, topics }: MethodsView) => writeParameters({ family: families, topic: topics });

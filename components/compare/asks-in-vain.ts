import { METHOD_NAME } from "@/lib/view/fields/field-names";
import type { CompareView } from "@/lib/view/views/compare-view";
import type { ParameterProblem } from "@/lib/view/views/parameters";

/** Returns whether an address asks for methods of which none is in the collection. An example would then look like what was asked for. */
export const asksInVain = (
  { methods }: Pick<CompareView, "methods">,
  problems: readonly Pick<ParameterProblem, "parameter">[],
): boolean => methods.length === 0 && problems.some(({ parameter }) => parameter === METHOD_NAME);

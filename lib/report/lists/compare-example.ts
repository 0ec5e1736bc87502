import type { Catalogue, RowOf } from "@/lib/catalogue/catalogue";
import { selectCompareStarts } from "./compare-starts";

/** The example that the comparison page opens with before anything is chosen, if the collection has all of these methods. */
const EXAMPLE = ["var", "flowar", "distilled-decoding"];

/** Returns the methods of that example; otherwise those of the first suggested comparison, or an empty list if there is none. */
export function selectCompareExample(catalogue: Catalogue): readonly RowOf<"methods">[] {
  const byId = (ids: readonly string[]) => ids.flatMap((id) => catalogue.methods.get(id) ?? []);
  const found = byId(EXAMPLE);
  return found.length === EXAMPLE.length
    ? found
    : byId(selectCompareStarts(catalogue)[0]?.methods.map(({ id }) => id) ?? []);
}

import type { Catalogue, RowOf } from "@/lib/catalogue/catalogue";
import { selectCompareStarts } from "./compare-starts";

/** What the comparison page opens on before anything is chosen, where the collection has all of it. */
const EXAMPLE = ["var", "flowar", "distilled-decoding"];

/** The methods of that example; else those of the first comparison that the collection offers to begin with, none where it offers none. */
export function selectCompareExample(catalogue: Catalogue): readonly RowOf<"methods">[] {
  const byId = (ids: readonly string[]) => ids.flatMap((id) => catalogue.methods.get(id) ?? []);
  const found = byId(EXAMPLE);
  return found.length === EXAMPLE.length ? found : byId(selectCompareStarts(catalogue)[0]?.methods.map(({ id }) => id) ?? []);
}

import type { Catalogue } from "@/lib/catalogue/catalogue";
import { compareChoices } from "@/lib/view/compare-choices";
import { readCompareView, type CompareView } from "@/lib/view/views/compare-view";
import { shownComparison, type ShownComparison } from "@/lib/view/board/shown-comparison";

/** Returns the content of a comparison's page for a query, and its view. */
export function comparisonOf(
  catalogue: Catalogue,
  query: string,
): { readonly view: CompareView; readonly shown: ShownComparison } {
  const { view } = readCompareView(compareChoices(catalogue), new URLSearchParams(query));
  return { view, shown: shownComparison(catalogue, view) };
}

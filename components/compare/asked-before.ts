import type { CompareChoices } from "@/lib/view/compare-choices";
import { fromCompareForm, readCompareView, writeCompareView, type CompareView } from "@/lib/view/views/compare-view";

/**
 * Returns the view that a reader had chosen in the form before the panel loaded. If the page was made for its address, the form contains all of it.
 * In a static file the form contains nothing of the address, so the choices (`search`, the query that the form would send) are added to the view of
 * the address.
 */
export function askedBefore(
  choices: CompareChoices,
  {
    ofPage,
    ofAddress,
    search,
  }: { readonly ofPage: CompareView; readonly ofAddress: CompareView; readonly search: string },
): CompareView {
  const asked = [
    ...new URLSearchParams(ofPage === ofAddress ? "" : writeCompareView(ofAddress)),
    ...new URLSearchParams(search),
  ];
  return readCompareView(choices, fromCompareForm(choices, new URLSearchParams(asked))).view;
}

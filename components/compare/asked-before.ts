import type { CompareChoices } from "@/lib/view/compare-choices";
import { fromCompareForm, readCompareView, writeCompareView, type CompareView } from "@/lib/view/views/compare-view";

/**
 * The view that a reader had chosen in the form before the panel came. A page that was made for its address has all of it in the form; a plain
 * file has nothing of its address there, so that what was chosen in it (`search`, what the form would have sent) is added to what the address asks for.
 */
export function askedBefore(choices: CompareChoices, { ofPage, ofAddress, search }: { readonly ofPage: CompareView; readonly ofAddress: CompareView; readonly search: string }): CompareView {
  const asked = [...new URLSearchParams(ofPage === ofAddress ? "" : writeCompareView(ofAddress)), ...new URLSearchParams(search)];
  return readCompareView(choices, fromCompareForm(choices, new URLSearchParams(asked))).view;
}

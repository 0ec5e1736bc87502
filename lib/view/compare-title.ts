import { listed } from "@/lib/format/words";
import type { CompareChoices } from "@/lib/view/compare-choices";
import type { CompareView } from "@/lib/view/views/compare-view";

/** The most names in a title. */
const NAMED = 4;

/** Returns the title of a comparison: "VAR, FlowAR and Distilled Decoding", "VAR, FlowAR, MAR and 5 more methods". */
export function compareTitle(names: readonly string[]): string {
  if (names.length === 0) return "Compare methods";
  return names.length === 1 ? `Compare ${names.join("")}` : listed(namedIn(names));
}

/** Returns the names in the title of a comparison: all of them, or the first ones and the number of the others. */
export const namedIn = (names: readonly string[]): readonly string[] =>
  names.length <= NAMED ? names : [...names.slice(0, NAMED - 1), `${names.length - NAMED + 1} more methods`];

/** Returns the names of the chosen methods, in the order of the columns. */
export const namesOf = ({ methods }: CompareChoices, view: CompareView): readonly string[] =>
  view.methods.flatMap((chosen) => methods.find(({ id }) => id === chosen)?.name ?? []);

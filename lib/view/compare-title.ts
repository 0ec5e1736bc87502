import { listed } from "@/lib/format/words";
import type { CompareChoices } from "@/lib/view/compare-choices";
import type { CompareView } from "@/lib/view/views/compare-view";

/** More names than this make no title. */
const NAMED = 4;

/** What a comparison is called: "VAR, FlowAR and Distilled Decoding", "VAR, FlowAR, MAR and 5 more methods". */
export function compareTitle(names: readonly string[]): string {
  if (names.length === 0) return "Compare methods";
  return names.length === 1 ? `Compare ${names.join("")}` : listed(namedIn(names));
}

/** What the title of a comparison lists: every name, or the first and how many more there are. */
export const namedIn = (names: readonly string[]): readonly string[] => (names.length <= NAMED ? names : [...names.slice(0, NAMED - 1), `${names.length - NAMED + 1} more methods`]);

/** The names of the chosen methods, in the order of the columns. */
export const namesOf = ({ methods }: CompareChoices, view: CompareView): readonly string[] =>
  view.methods.flatMap((chosen) => methods.find(({ id }) => id === chosen)?.name ?? []);

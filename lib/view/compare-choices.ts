import { once } from "@/lib/catalogue/once";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import { counted, spaced } from "@/lib/format/words";
import { selectCompareOffer } from "@/lib/report/lists/compare-choices";
import type { CompareOffer, MethodOffer } from "@/lib/report/lists/compare-types";

/** A method as the comparison page offers it. Must stay serialisable: the server sends it to the browser. */
export interface MethodChoice extends Omit<MethodOffer, "topics"> {
  /** "image generation · 5 results". */
  readonly about: string;
}

/** Everything that can be chosen on the comparison page, ready for display. */
export interface CompareChoices extends Omit<CompareOffer, "methods"> {
  readonly methods: readonly MethodChoice[];
}

/** Returns the choices of the comparison page; methods with results come first, by name. */
export const compareChoices = once((catalogue: Catalogue): CompareChoices => {
  const { methods, ...offer } = selectCompareOffer(catalogue);
  return { methods: methods.map(choiceOf), ...offer };
});

function choiceOf({ id, name, family, paper, topics, results, on }: MethodOffer): MethodChoice {
  const own = results.reduce((sum, count) => sum + count, 0);
  return {
    id,
    name,
    family,
    paper,
    about: [...topics.map(spaced), own > 0 ? counted(own, "result") : "no result"].join(" · "),
    results,
    on,
  };
}

import type { Figure } from "@/lib/catalogue/catalogue";
import { compareSources } from "@/lib/select/disagreements";
import { isBound } from "@/lib/select/places";

/** What a board says at a value, in the order in which it stands there. */
export const MARKS = ["bound", "quoted", "measured-again", "disagreement"] as const;
export type Mark = (typeof MARKS)[number];

/**
 * The marks of a value. `others` are the other results of its row: those of other sources that disagree with it, as on the page of its
 * method, are a disagreement; other configurations are none.
 */
export function marksOf(figure: Figure, others: readonly Figure[] = []): readonly Mark[] {
  const isTrue: Readonly<Record<Mark, boolean>> = {
    bound: isBound(figure),
    quoted: figure.origin === "quoted",
    "measured-again": figure.origin === "measured-again",
    disagreement: compareSources([figure, ...others]).some(({ a }) => a === figure),
  };
  return MARKS.filter((mark) => isTrue[mark]);
}

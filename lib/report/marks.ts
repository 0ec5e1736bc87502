import type { Result } from "@/lib/catalogue/catalogue";
import { compareSources } from "@/lib/select/rank/disagreements";
import { isBound } from "@/lib/tables/qualifiers";

/** The marks that a board shows at a value, in their order. */
export const MARKS = ["bound", "quoted", "measured-again", "disagreement"] as const;
export type Mark = (typeof MARKS)[number];

/**
 * Returns the marks of a value. `others` are the other results of its row: those of other sources that disagree with it count as a disagreement, as
 * on the page of its method; other configurations do not.
 */
export function marksOf(result: Result, others: readonly Result[] = []): readonly Mark[] {
  const isTrue: Readonly<Record<Mark, boolean>> = {
    bound: isBound(result),
    quoted: result.origin === "quoted",
    "measured-again": result.origin === "measured-again",
    disagreement: compareSources([result, ...others]).some(({ a }) => a === result),
  };
  return MARKS.filter((mark) => isTrue[mark]);
}

import type { Figure } from "@/lib/catalogue/catalogue";
import { isOneConfiguration } from "@/lib/select/configuration";
import { mayAgree } from "@/lib/select/disagreements";
import { isBound } from "@/lib/select/rank";

/** What a board says at a value, in the order in which it stands there. */
export const MARKS = ["bound", "quoted", "measured-again", "disagreement"] as const;
export type Mark = (typeof MARKS)[number];

/**
 * The marks of a value. `others` are the other results of its row: those of the same configuration that no number fits together with it
 * are a disagreement, other configurations are none.
 */
export function marksOf(figure: Figure, others: readonly Figure[] = []): readonly Mark[] {
  const isTrue: Readonly<Record<Mark, boolean>> = {
    bound: isBound(figure),
    quoted: figure.origin === "quoted",
    "measured-again": figure.origin === "measured-again",
    disagreement: others.some((other) => isOneConfiguration(figure, other) && !mayAgree(figure, other)),
  };
  return MARKS.filter((mark) => isTrue[mark]);
}

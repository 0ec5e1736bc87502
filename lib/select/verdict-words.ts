import { reasonsInWords } from "@/lib/format/reasons";
import { capitalised } from "@/lib/format/words";
import type { Verdict } from "./verdict";

/** The verdict over some figures with its reasons, as a sentence; empty for fewer than two figures, which nothing can part. */
export const verdictWords = (verdict: Verdict, figures: number) => (figures < 2 ? "" : reasonWords(verdict));

/** "Comparable: no stated condition differs." */
export const reasonWords = ({ kind, reasons }: Verdict) =>
  `${capitalised(kind)}: ${reasons.length > 0 ? reasonsInWords(reasons) : "no stated condition differs"}.`;

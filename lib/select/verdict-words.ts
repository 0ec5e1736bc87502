import { capitalised } from "@/lib/format/words";
import type { Verdict } from "./verdict";

/** The verdict over some figures with its reasons, as a sentence; empty for fewer than two figures, which nothing can part. */
export function verdictWords({ kind, reasons }: Verdict, figures: number): string {
  if (figures < 2) return "";
  return reasons.length === 0 ? "Comparable: no stated condition differs." : `${capitalised(kind)}: ${reasons.join("; ")}.`;
}

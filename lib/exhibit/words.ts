import type { RowOf } from "@/lib/catalogue/catalogue";
import { capitalised, counted, directionWords } from "@/lib/format/words";
import type { Verdict } from "@/lib/select/verdict";
import type { ExhibitAxis } from "./exhibit";

/** "FID; lower is better; 8 figures.", "FID; lower is better; 30 of 122 figures." */
export function metricFacts(metric: RowOf<"metrics">, shown: number, figures = shown): string {
  const count = shown < figures ? `${shown} of ${counted(figures, "figure")}` : counted(figures, "figure");
  return `${capitalised([metricWords(metric), directionWords(metric.direction), count].join("; "))}.`;
}

/** "FID", "Size in KB", "Speed-up in ×". */
export const metricWords = ({ symbol, unit }: Pick<RowOf<"metrics">, "symbol" | "unit">) =>
  [symbol, unit && `in ${unit === "x" ? "×" : unit}`].filter(Boolean).join(" ");

/** The verdict over an axis with its reasons; empty where nothing stands beside the figure. */
export const verdictWords = ({ verdict, figures }: ExhibitAxis) => (figures < 2 ? "" : reasonWords(verdict));

/** "Comparable: no stated condition differs." */
export function reasonWords({ kind, reasons }: Verdict): string {
  return `${capitalised(kind)}: ${reasons.length > 0 ? reasons.join("; ") : "no stated condition differs"}.`;
}

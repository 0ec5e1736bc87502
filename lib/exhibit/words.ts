import type { Figure, RowOf } from "@/lib/catalogue/catalogue";
import { printSetting } from "@/lib/format/figure";
import { capitalised, counted, directionWords } from "@/lib/format/words";
import type { Verdict } from "@/lib/select/verdict";
import type { ExhibitAxis } from "./exhibit";

/** "FID; lower is better; 8 figures." */
export function metricFacts(metric: RowOf<"metrics">, figures: number): string {
  return `${capitalised([metricWords(metric), directionWords(metric.direction), counted(figures, "figure")].join("; "))}.`;
}

/** "FID", "Size in KB", "Speed-up in ×". */
export const metricWords = ({ symbol, unit }: Pick<RowOf<"metrics">, "symbol" | "unit">) =>
  [symbol, unit && `in ${unit === "x" ? "×" : unit}`].filter(Boolean).join(" ");

/** Configuration and conditions of a figure without those that must agree: they hold for its whole axis and stand over it. */
export function settingOnAxis({ configuration, conditions }: Figure): string {
  return printSetting({ configuration, conditions: conditions.filter(({ condition }) => condition.role !== "match") });
}

/** The verdict over an axis with its reasons; empty where nothing stands beside the figure. */
export const verdictWords = ({ verdict, figures }: ExhibitAxis) => (figures < 2 ? "" : reasonWords(verdict));

/** "Comparable: no stated condition differs." */
export function reasonWords({ kind, reasons }: Verdict): string {
  return `${capitalised(kind)}: ${reasons.length > 0 ? reasons.join("; ") : "no stated condition differs"}.`;
}

import type { RowOf } from "@/lib/catalogue/catalogue";
import { counted, directionWords } from "@/lib/format/words";

/** "FID; lower is better; 8 figures.", "FID; lower is better; 30 of 122 figures." */
export function metricFacts(metric: RowOf<"metrics">, shown: number, figures = shown): string {
  const count = shown < figures ? `${shown} of ${counted(figures, "result")}` : counted(figures, "result");
  return `${[metricWords(metric), directionWords(metric.direction), count].join("; ")}.`;
}

/** "FID", "Size in KB", "Speed-up in ×". */
export const metricWords = ({ symbol, unit }: Pick<RowOf<"metrics">, "symbol" | "unit">) =>
  [symbol, unit && `in ${unit === "x" ? "×" : unit}`].filter(Boolean).join(" ");

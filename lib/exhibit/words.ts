import type { RowOf } from "@/lib/catalogue/catalogue";
import { counted, directionWords } from "@/lib/format/words";

/** "FID; lower is better; 8 results.", "FID; lower is better; 30 of 122 results." */
export function metricFacts(metric: RowOf<"metrics">, shown: number, results = shown): string {
  const count = shown < results ? `${shown} of ${counted(results, "result")}` : counted(results, "result");
  return `${[metricWords(metric), directionWords(metric.direction), count].join("; ")}.`;
}

/** "FID", "Size in KB", "Speed-up in ×". */
export const metricWords = ({ symbol, unit }: Pick<RowOf<"metrics">, "symbol" | "unit">) =>
  [symbol, unit && `in ${unit === "x" ? "×" : unit}`].filter(Boolean).join(" ");

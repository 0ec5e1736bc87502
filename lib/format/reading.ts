import type { RowOf } from "@/lib/catalogue/catalogue";
import { counted } from "./words";

type Source = RowOf<"sources">;

/**
 * Says how far a source was read, with the sums of its ledger: "read whole: 400 numbers printed, 360 results, 20 conditions and 20 that were left
 * out". Empty for an abstract, whose ledger is its numerals.
 */
export function readingWords({ kind, reading, cells, figures: results, condition_cells, omitted }: Source): string {
  if (kind === "abstract") return "";
  const how = reading === "whole" ? "read whole" : "read in part, so nothing is ranked over it";
  if (cells === null) return how;
  const parts = [
    counted(results, "result"),
    condition_cells > 0 && counted(condition_cells, "condition"),
    omitted > 0 && `${omitted} that ${omitted === 1 ? "was" : "were"} left out`,
  ];
  return `${how}: ${counted(cells, "number")} printed, ${parts.filter(Boolean).join(", ")}`;
}

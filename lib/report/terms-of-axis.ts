import { catalogueOf } from "@/lib/catalogue/catalogue-of";
import type { Result } from "@/lib/catalogue/catalogue";
import type { AxisTerm } from "@/lib/format/axis-words";
import { axisTerms, statedTerms } from "@/lib/select/rank/axis-terms";

/**
 * Returns the baseline and conditions that hold for the whole comparison group of a result, and the conditions that it does not state although others
 * of the benchmark do, whatever part of the collection a page holds. For a result that belongs to no catalogue it returns only what the result itself
 * states.
 */
export function termsOfAxis(result: Result): readonly AxisTerm[] {
  const catalogue = catalogueOf(result);
  return catalogue === null ? statedTerms(result) : axisTerms(catalogue, result);
}

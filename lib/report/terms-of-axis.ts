import { catalogueOf } from "@/lib/catalogue/catalogue-of";
import type { Result } from "@/lib/catalogue/catalogue";
import type { AxisTerm } from "@/lib/format/axis-words";
import { axisTerms, statedTerms } from "@/lib/select/rank/axis-terms";

/**
 * Baseline and conditions that hold for the whole comparison group of a result, and what it does not state though others of the benchmark do,
 * whatever part of the collection a page holds. Of a result that was made by hand only what it states itself.
 */
export function termsOfAxis(result: Result): readonly AxisTerm[] {
  const catalogue = catalogueOf(result);
  return catalogue === null ? statedTerms(result) : axisTerms(catalogue, result);
}

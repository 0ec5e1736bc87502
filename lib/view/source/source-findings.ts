import type { Result } from "@/lib/catalogue/catalogue";
import { catalogueOf } from "@/lib/catalogue/catalogue-of";
import { selectFindingsByResult, type Finding } from "@/lib/report/table-audit/findings";

/** Returns the findings of the table audit that include a result. */
export function findingsOn(result: Result): readonly Finding[] {
  const catalogue = catalogueOf(result);
  return catalogue === null ? [] : (selectFindingsByResult(catalogue).get(result.id) ?? []);
}

/** Returns the findings that include results of a source, each once; rows refer to them by their number in this list. */
export const sourceFindings = (results: readonly Result[]): readonly Finding[] => [
  ...new Set(results.flatMap(findingsOn)),
];

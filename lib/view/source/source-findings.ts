import type { Result } from "@/lib/catalogue/catalogue";
import { catalogueOf } from "@/lib/catalogue/catalogue-of";
import { selectFindingsByResult, type Finding } from "@/lib/report/table-audit/findings";

/** What the audit of tables found that a result is part of. */
export function findingsOn(result: Result): readonly Finding[] {
  const catalogue = catalogueOf(result);
  return catalogue === null ? [] : (selectFindingsByResult(catalogue).get(result.id) ?? []);
}

/** The findings that results of a source are part of, each once; rows name them by their number in this list. */
export const sourceFindings = (results: readonly Result[]): readonly Finding[] => [...new Set(results.flatMap(findingsOn))];

import type { Catalogue, Result } from "@/lib/catalogue/catalogue";
import { groupBy } from "@/lib/catalogue/group";
import { selectMethodPlace, type MethodPlace } from "./method-place";
import { selectPapers, type PaperSummary } from "./papers";

/** A paper as a row of the list of papers. */
export interface PaperRow extends PaperSummary {
  /** The place of the method that it proposes; of several, the one with most results that has a place. */
  readonly place: MethodPlace | null;
}

/** Returns the rows of the list of papers. */
export function selectPaperRows(catalogue: Catalogue, text: string): readonly PaperRow[] {
  const proposed = groupBy(catalogue.tables.methods, ({ paper_id }) => paper_id);
  const resultsOf = (method: string): readonly Result[] => catalogue.resultsOfMethod.get(method) ?? [];
  return selectPapers(catalogue, text).map((summary) => {
    const methods = (proposed.get(summary.paper.paper_id) ?? []).toSorted(
      (a, b) => resultsOf(b.method_id).length - resultsOf(a.method_id).length,
    );
    return {
      ...summary,
      place:
        methods.map(({ method_id }) => selectMethodPlace(catalogue, method_id)).find((place) => place !== null) ?? null,
    };
  });
}

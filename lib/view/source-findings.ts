import type { Figure } from "@/lib/catalogue/catalogue";
import { catalogueOf } from "@/lib/catalogue/catalogue-of";
import { selectFindingsByFigure, type Finding } from "@/lib/select/table-audit/findings";

/** What the audit of tables found that a result is part of. */
export function findingsOn(figure: Figure): readonly Finding[] {
  const catalogue = catalogueOf(figure);
  return catalogue === null ? [] : (selectFindingsByFigure(catalogue).get(figure.id) ?? []);
}

/** The findings that results of a source are part of, each once; rows name them by their number in this list. */
export const sourceFindings = (figures: readonly Figure[]): readonly Finding[] => [...new Set(figures.flatMap(findingsOn))];

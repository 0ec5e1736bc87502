import { sortProblems, type Problem } from "@/lib/csv/problem";
import type { TableRows } from "@/lib/catalogue/tables-of";
import { warnConfigurations, warnScales } from "./warn-names";
import { warnValues } from "./warn-values";

/**
 * What is hardly right and may be: the data is served all the same. A warning falls silent where the note of its row repeats what it
 * is about, so that whoever reads the row knows that somebody looked.
 */
export function warningsOf(rows: TableRows): readonly Problem[] {
  return sortProblems([...warnValues(rows), ...warnConfigurations(rows), ...warnScales(rows)]);
}

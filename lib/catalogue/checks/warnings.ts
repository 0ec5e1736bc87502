import { sortProblems, type Problem } from "@/lib/csv/problem";
import type { TableRows } from "@/lib/catalogue/tables-of";
import { warnConfigurations, warnScales } from "./warn-names";
import { warnValues } from "./warn-values";

/**
 * Returns warnings: data that is probably wrong but may be right. They do not stop the data from being served. A warning is silenced if the note of
 * its row repeats the questioned text, which tells readers that somebody has checked it.
 */
export function warningsOf(rows: TableRows): readonly Problem[] {
  return sortProblems([...warnValues(rows), ...warnConfigurations(rows), ...warnScales(rows)]);
}

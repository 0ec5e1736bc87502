import { checkFuture, latestDay } from "@/lib/catalogue/checks/check-dates";
import { checkDocuments } from "@/lib/catalogue/checks/check-documents";
import { checkTables, type CheckedTables } from "@/lib/catalogue/checks/check-tables";
import { checkTitles } from "@/lib/catalogue/checks/check-titles";
import { textsOf, type AbstractFile } from "@/lib/catalogue/load-abstracts";
import { loadDocuments } from "@/lib/catalogue/load-documents";
import { loadTexts } from "@/lib/catalogue/load-texts";
import { loadVerificationText } from "@/lib/catalogue/load-verification";
import type { TableTexts } from "@/lib/catalogue/tables-of";
import { warningsOf } from "@/lib/catalogue/checks/warnings";
import { sortProblems, type Problem } from "@/lib/csv/problem";

export interface CheckedFolder extends CheckedTables {
  readonly texts: TableTexts;
  readonly warnings: readonly Problem[];
}

/**
 * Checks everything that a build reads from a data folder and, with the texts of abstracts, what only they show. The record of a verification is left
 * out if it is about to be rewritten.
 */
export function checkFolder(
  folder: string,
  abstracts?: readonly AbstractFile[],
  rewritesRecord = false,
): CheckedFolder {
  const today = latestDay(new Date());
  const texts = loadTexts(folder);
  const { rows, problems } = checkTables(texts, abstracts && textsOf(abstracts));
  const record = rewritesRecord ? null : loadVerificationText(folder);
  const more = [
    ...checkFuture(rows, today),
    ...checkDocuments(loadDocuments(folder), record, today),
    ...checkTitles(rows, abstracts ?? []),
  ];
  return { texts, rows, problems: sortProblems([...problems, ...more]), warnings: warningsOf(rows) };
}

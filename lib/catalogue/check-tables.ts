import { readCsv } from "@/lib/csv/read-csv";
import { sortProblems, type Problem } from "@/lib/csv/problem";
import { writeCsv } from "@/lib/csv/write-csv";
import { TABLES, TABLE_NAMES, type TableName } from "@/lib/tables/all-tables";
import { fileOf, type Table } from "@/lib/tables/table";
import { checkAbstracts } from "./check-abstracts";
import { checkIds } from "./check-ids";
import { checkLedger } from "./check-ledger";
import { checkMetrics, checkResults } from "./check-results";
import { checkSources } from "./check-sources";
import type { AbstractTexts, Located, TableRows, TableTexts } from "./tables-of";

export interface CheckedTables {
  readonly rows: TableRows;
  /** Every problem of every table, sorted; empty when the collection may be served. */
  readonly problems: readonly Problem[];
}

/** Reads all tables and makes every check in one run; with the texts of the abstracts, those that need them too. Pure. */
export function checkTables(texts: TableTexts, abstracts?: AbstractTexts): CheckedTables {
  const problems: Problem[] = [];
  const unread = new Set<TableName>();
  const read = TABLE_NAMES.map((name) => {
    const table = TABLES[name] as unknown as Table;
    const result = readCsv(table, texts[name]);
    if (result.problems.length > 0) unread.add(name);
    problems.push(...result.problems, ...(result.problems.length === 0 ? checkCanonical(table, texts[name], result.rows) : []));
    return [name, result.rows];
  });
  const rows = Object.fromEntries(read) as unknown as TableRows;
  problems.push(...checkIds(rows, unread), ...checkMetrics(rows.metrics), ...checkResults(rows));
  if (unread.size === 0) problems.push(...checkSources(rows), ...checkLedger(rows), ...(abstracts ? checkAbstracts(rows, abstracts) : []));
  return { rows, problems: sortProblems(problems) };
}

/** One content has one form, so that a file, its download and a diff between two versions agree byte for byte. */
function checkCanonical(table: Table, text: string, rows: readonly Located<Record<string, unknown>>[]): Problem[] {
  const canonical = writeCsv(table, rows.map(({ row }) => row));
  if (canonical === text) return [];
  const lines = canonical.split("\n");
  const line = text.split("\n").findIndex((found, at) => found !== lines[at]) + 1;
  return [{ file: fileOf(table), line, column: "", found: "a line that is quoted more or less than needed", instead: "the form that npm run data:format writes" }];
}

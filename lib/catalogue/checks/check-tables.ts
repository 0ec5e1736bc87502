import { readCsv, type ReadTable, type RowDecoder } from "@/lib/csv/read-csv";
import { sortProblems, type Problem } from "@/lib/csv/problem";
import { TABLE_NAMES, type TableName } from "@/lib/tables/all-tables";
import { fileOf, type Table } from "@/lib/tables/table";
import { tableOf } from "@/lib/tables/table-of";
import { checkAbstracts } from "./check-abstracts";
import { checkAliases } from "./check-aliases";
import { checkDates } from "./check-dates";
import { checkCitations } from "./check-citations";
import { checkIds } from "./check-ids";
import { checkLedger } from "./check-ledger";
import { checkMetrics, checkResults } from "./check-results";
import { checkSources } from "./check-sources";
import { checkTableLedger } from "./check-table-ledger";
import { checkTranscripts } from "./check-transcripts";
import { resultsWaiting, proposeNumerals } from "@/lib/catalogue/propose-numerals";
import type { AbstractTexts, TableRows, TableTexts } from "@/lib/catalogue/tables-of";
import { checkVocabulary, readCollectionFile } from "@/lib/catalogue/identity";

export interface CheckedTables {
  readonly rows: TableRows;
  /** Every problem of every table, sorted; empty if the collection may be served. */
  readonly problems: readonly Problem[];
}

/** Reads all tables and makes every check in one run, including those that need the texts of the abstracts if these are given. Pure. */
export function checkTables(texts: TableTexts, abstracts?: AbstractTexts): CheckedTables {
  const read = TABLE_NAMES.map((name) => [name, readTable(name, texts[name])]);
  return checkReadTables(Object.fromEntries(read) as ReadTables, abstracts, texts.collection);
}

/** One table as read; `whole` if every row could be read. */
export interface CheckedTable extends Omit<ReadTable, "unlike" | "lines"> {
  readonly whole: boolean;
  /** The lines of the file, from index 0; present if each line is in canonical form. */
  readonly lines?: readonly string[] | undefined;
}
export type ReadTables = Readonly<Record<TableName, CheckedTable>>;

/** Reads the text of one table, which must be in canonical form; `decode` as in `readCsv`. */
export function readTable(name: TableName, text: string, decode?: RowDecoder): CheckedTable {
  const table = tableOf(name);
  const { rows, problems, unlike, lines } = readCsv(table, text, decode);
  if (problems.length > 0) return { rows, whole: false, problems };
  if (unlike !== undefined) return { rows, whole: true, problems: [otherForm(table, unlike)] };
  return { rows, whole: true, problems, lines };
}

/**
 * Makes the checks of `checkTables` on tables that are already read. For callers that check many variants of a collection and re-read only the table
 * that varies.
 */
export function checkReadTables(read: ReadTables, abstracts?: AbstractTexts, collection?: string): CheckedTables {
  const identity = readCollectionFile(collection);
  const unread = new Set(TABLE_NAMES.filter((name) => !read[name].whole));
  // Each entry has the type of its table, which fromEntries cannot say.
  const rows = Object.fromEntries(TABLE_NAMES.map((name) => [name, read[name].rows])) as unknown as TableRows;
  const ofFiles = [...identity.problems, ...TABLE_NAMES.flatMap((name) => read[name].problems)];
  const ofRows = [
    ...ofFiles,
    ...checkVocabulary(rows, identity.file),
    ...checkIds(rows, unread),
    ...checkCitations(rows),
    ...checkMetrics(rows.metrics),
    ...checkResults(rows, unread),
  ];
  if (unread.size > 0) return { rows, problems: sortProblems(ofRows) };
  const ofTables = [
    ...ofRows,
    ...checkSources(rows),
    ...checkDates(rows),
    ...checkTableLedger(rows),
    ...checkTranscripts(rows, read.results.lines),
    ...checkAliases(rows),
  ];
  if (abstracts === undefined) return { rows, problems: sortProblems([...ofTables, ...checkLedger(rows)]) };
  const problems = [...ofTables, ...checkLedger(rows, resultsWaiting(proposeNumerals(rows, abstracts)))];
  return { rows, problems: sortProblems(sayOnce(problems, checkAbstracts(rows, abstracts))) };
}

/** Drops a problem of the tables if the texts report the same cell, since the texts say more about it. */
function sayOnce(ofTables: readonly Problem[], ofTexts: readonly Problem[]): readonly Problem[] {
  const cellOf = ({ file, line, column }: Problem) => `${file}:${line} ${column}`;
  const told = new Set(ofTexts.filter(({ line }) => line > 0).map(cellOf));
  return [...ofTables.filter((problem) => !told.has(cellOf(problem))), ...ofTexts];
}

/** Each content has exactly one form, so that a file, its download and a diff between two versions agree byte for byte. */
const otherForm = (table: Table, line: number): Problem => ({
  file: fileOf(table),
  line,
  column: "",
  found: "a line with too many or too few quotes",
  instead: "the form that npm run data:format writes",
});

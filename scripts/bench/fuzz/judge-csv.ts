import { checkReadTables, readTable, type ReadTables } from "@/lib/catalogue/checks/check-tables";
import { printProblem, type Problem } from "@/lib/csv/problem";
import { TABLES, TABLE_NAMES, type TableName } from "@/lib/tables/all-tables";
import { fileOf, headerOf } from "@/lib/tables/table";
import type { HostileFile } from "./any-csv";

/** The outcome for a file; `wrong` states what should not have happened. */
export interface Judgement {
  readonly outcome: "accepted" | "refused";
  readonly wrong: string | null;
}

const FILES = new Set(TABLE_NAMES.map((name) => fileOf(TABLES[name])));

/** The longest line of a log that a curator can read, whatever the file contains. */
const LONGEST_LINE = 2_000;

/** Reads and checks a hostile file in place of its table in a valid collection, as a build would. */
export function judgeFile({ table, bytes }: HostileFile, valid: ReadTables): Judgement {
  const text = bytes.toString("utf8");
  let problems: readonly Problem[];
  try {
    problems = checkReadTables({ ...valid, [table]: readTable(table, text) }).problems;
  } catch (error) {
    return {
      outcome: "refused",
      wrong: `an exception: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    };
  }
  if (problems.length > 0)
    return { outcome: "refused", wrong: problems.map(whatIsWrongWith).find((wrong) => wrong !== null) ?? null };
  return { outcome: "accepted", wrong: whyNotAcceptable(table, text, bytes) };
}

/**
 * Returns what is wrong with a problem, or null. It must have an address in a file, and print as one line without characters that a terminal would
 * act on.
 */
function whatIsWrongWith(problem: Problem): string | null {
  const { file, line, column, found, instead } = problem;
  if (!FILES.has(file)) return `a problem in ${file}, which is not a file of the collection`;
  if (!Number.isInteger(line) || line < 0) return `a problem on line ${line}`;
  if (found === "" || instead === "") return `a problem without words at ${file}:${line} ${column}`;
  const printed = printProblem(problem);
  if (/\p{C}/u.test(printed)) return `a control character in the problem ${JSON.stringify(printed)}`;
  return printed.length > LONGEST_LINE ? `a problem of ${printed.length} characters` : null;
}

/** Returns why an accepted file should have been refused, judged by a reader that shares no code with the project; null if it is acceptable. */
function whyNotAcceptable(table: TableName, text: string, bytes: Buffer): string | null {
  if (!Buffer.from(text).equals(bytes)) return "accepted bytes that are not UTF-8";
  if (/[^\P{C}\n]/u.test(text)) return "accepted a control character";
  if (!text.endsWith("\n") || text.includes("\n\n")) return "accepted a blank line or none at the end";
  const header = headerOf(TABLES[table]);
  for (const [at, line] of text.slice(0, -1).split("\n").entries()) {
    const cells = cellsOf(line);
    if (cells.length !== header.length) return `accepted ${cells.length} cells on line ${at + 1}`;
    if (at === 0 && cells.join() !== header.join()) return `accepted the header ${line}`;
    if (cells.some((cell) => /^[=@+]/.test(cell) || /^-(?!\d*\.?\d+$)/.test(cell)))
      return `accepted a formula on line ${at + 1}: ${line}`;
  }
  return null;
}

/** Parses one line of RFC 4180 with a pattern. */
const cellsOf = (line: string) =>
  Array.from(
    line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"(?=,|$)|([^",]*)(?=,|$))/g),
    (cell) => cell[1]?.replaceAll('""', '"') ?? cell[2] ?? "",
  );

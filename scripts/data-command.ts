import { DataError } from "@/lib/catalogue/build-catalogue";
import type { CheckedTables } from "@/lib/catalogue/check-tables";
import { groupBy } from "@/lib/catalogue/group";
import type { TableRows } from "@/lib/catalogue/tables-of";
import { printProblem } from "@/lib/csv/problem";
import { NUMERAL_ROLES } from "@/lib/tables/numerals";

/**
 * Runs a check and reports it: every problem on standard error, one summary line on standard output, exit code 1 if any
 * problem, 2 if the check could not be made; with the usage where the command line was not understood.
 */
export function runDataCommand(name: string, usage: string, check: () => CheckedTables & { readonly summary: string }): void {
  if (process.stdout.isTTY) process.stdout.write(`${name}: reading …\r`);
  try {
    const { problems, summary } = check();
    for (const problem of problems) console.error(printProblem(problem));
    console.log(`${name}: ${problems.length} ${problems.length === 1 ? "problem" : "problems"}; ${summary}`);
    if (problems.length > 0) process.exitCode = 1;
  } catch (error) {
    const problems = error instanceof DataError ? error.problems.map(printProblem) : [error instanceof Error ? error.message : String(error)];
    for (const problem of problems) console.error(problem);
    if (isAboutArguments(error)) console.error(`usage: ${usage}`);
    console.error(`${name}: could not be made`);
    process.exitCode = 2;
  }
}

/** Counts that a reader of the log can hold against the README. */
export function summaryOf(rows: TableRows): string {
  const roles = groupBy(rows.numerals, ({ row }) => row.role);
  const byRole = NUMERAL_ROLES.map((role) => `${role} ${roles.get(role)?.length ?? 0}`).join(", ");
  return `${rows.papers.length} papers, ${rows.sources.length} sources, ${rows.results.length} figures, ${rows.numerals.length} numerals (${byRole})`;
}

/** Whether the error is parseArgs saying that it did not understand the command line. */
const isAboutArguments = (error: unknown) =>
  error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");

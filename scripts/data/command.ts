import { DataError } from "@/lib/catalogue/build-catalogue";
import { groupBy } from "@/lib/catalogue/group";
import type { TableRows } from "@/lib/catalogue/tables-of";
import { printProblem } from "@/lib/csv/problem";
import { counted } from "@/lib/format/words";
import { NUMERAL_ROLES } from "@/lib/tables/numeral-roles";
import type { CheckedFolder } from "./check-folder";

interface Report extends Pick<CheckedFolder, "problems" | "warnings"> {
  readonly summary: string;
  /** Lines that are printed below the summary. */
  readonly after?: readonly string[];
}

/**
 * Runs a check and reports it: every warning and then every problem on standard error, a summary line and the lines after it on standard output. Exit
 * code 1 if there is any problem, whatever the warnings; 2 if the check could not be made, with the usage if the command line was not understood.
 */
export function runDataCommand(name: string, usage: string, check: () => Report): void {
  if (process.stdout.isTTY) process.stdout.write(`${name}: reading …\r`);
  try {
    const { problems, warnings, summary, after = [] } = check();
    for (const warning of warnings) console.error(`warning: ${printProblem(warning)}`);
    for (const problem of problems) console.error(printProblem(problem));
    console.log(
      [
        `${name}: ${counted(problems.length, "problem")}, ${counted(warnings.length, "warning")}; ${summary}`,
        ...after,
      ].join("\n"),
    );
    if (problems.length > 0) process.exitCode = 1;
  } catch (error) {
    const problems =
      error instanceof DataError
        ? error.problems.map(printProblem)
        : [error instanceof Error ? error.message : String(error)];
    for (const problem of problems) console.error(problem);
    if (isAboutArguments(error)) console.error(`usage: ${usage}`);
    console.error(`${name}: could not be made`);
    process.exitCode = 2;
  }
}

/** Returns counts that a reader of the log can compare with the README. */
export function summaryOf(rows: TableRows): string {
  const roles = groupBy(rows.numerals, ({ row }) => row.role);
  const byRole = NUMERAL_ROLES.map((role) => `${role} ${roles.get(role)?.length ?? 0}`).join(", ");
  return `${rows.papers.length} papers, ${rows.sources.length} sources, ${rows.results.length} results, ${rows.numerals.length} numerals (${byRole})`;
}

/** Returns whether the error comes from parseArgs because it did not understand the command line. */
const isAboutArguments = (error: unknown) =>
  error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");

import { counted } from "@/lib/format/words";
import type { OnPart, Reading, ReadingProblem, ReportedRow } from "@/lib/readers/reading";
import { greatest } from "@/lib/numerals/greatest";
import { cleanHeadings } from "./headings";
import type { Grid } from "./grid";
import { rowsOfGrid } from "./rows-of-grid";
import { settingsOf, type Settings } from "./settings";

/** The number of problems that are listed one by one; a table of another kind would otherwise list each of its cells. */
const NAMED = 500;

/** Returns the reading of a file with these tables. `onPart` follows only the longest table, since the others take a negligible time. */
export function readGrids(format: string, grids: readonly Grid[], onPart?: OnPart): Reading {
  const rows: ReportedRow[] = [];
  const problems: ReadingProblem[] = [];
  const notes: string[] = [];
  const settings: Settings[] = [];
  const tables = grids.filter((grid) => grid.rows.length > 0 || grid.problems.length > 0);
  const longest = greatest(tables.map((grid) => grid.rows.length));
  for (const [at, grid] of tables.entries()) {
    const given = settingsOf(grid);
    if (given) {
      settings.push(given);
      notes.push(
        `The settings on line ${grid.line} (${counted(given.count, "number")}) are circumstances of the tables that follow under the same heading.`,
      );
      continue;
    }
    const heading = tables.length > 1 ? cleanHeadings(grid.headings) : "";
    const conditions = {
      ...(heading === "" ? {} : { heading }),
      ...(Object.fromEntries(
        settings.filter((one) => one.holdsFor(grid)).flatMap((one) => Object.entries(one.conditions)),
      ) as Record<string, string>),
    };
    const found = rowsOfGrid(grid, {
      prefix: tables.length > 1 ? `table ${at + 1}, ` : "",
      conditions,
      ...(grid.rows.length === longest && onPart && { onPart }),
    });
    for (const row of found.rows) rows.push(row);
    for (const problem of found.problems) problems.push(problem);
    if (grid.caption !== "" && found.rows.length > 0)
      notes.push(
        `Caption of the table on line ${grid.line}: ${grid.caption.length > 300 ? `${grid.caption.slice(0, 300)}…` : grid.caption}`,
      );
    for (const note of found.notes) notes.push(note);
  }
  if (tables.length === 0) notes.push("No table was found.");
  const more = problems.length - NAMED;
  const named =
    more > 0
      ? [
          ...problems.slice(0, NAMED),
          {
            where: problems[NAMED]?.where ?? {},
            message: `${counted(more, "further problem")} from here on, of the same kinds`,
          },
        ]
      : problems;
  return { format, version: null, rows, problems: named, notes };
}

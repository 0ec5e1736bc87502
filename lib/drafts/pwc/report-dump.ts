import type { TableRows } from "@/lib/catalogue/tables-of";
import { counted } from "@/lib/format/words";
import type { PwcDump } from "./board";

/** Returns lines that report the outcome of the cells of a dump. */
export function reportDump({ boards, withoutNumber, decoded, problems }: PwcDump, rows: TableRows): readonly string[] {
  const numeric = boards.reduce((sum, { cells }) => sum + cells.length, 0);
  const reasons = new Map<string, number>();
  for (const { row } of rows.omissions) reasons.set(row.reason, (reasons.get(row.reason) ?? 0) + row.cells);
  const left = [...reasons].map(([reason, cells]) => `  ${counted(cells, "cell")} left out: ${reason}`);
  return [
    `data:import: ${counted(boards.length, "board")} with ${counted(numeric, "numeric cell")}: ${counted(rows.results.length, "result")} in ${counted(rows.sources.length, "source")} of ${counted(rows.papers.length, "paper")}`,
    ...left,
    ...[...decoded].map(([found, name]) => `  the name “${found}” has character references and became “${name}”`),
    `  ${counted(withoutNumber, "cell")} without a digit, which are not part of the ledger${problems.length > 0 ? `; ${counted(problems.length, "place")} that could not be read, named above` : ""}`,
  ];
}

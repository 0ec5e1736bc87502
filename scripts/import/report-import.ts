import { cellOf, type Cells } from "@/lib/drafts/cells";
import type { Imported } from "@/lib/drafts/import-tables";
import { omittedCells, sumOf } from "@/lib/drafts/ledger";
import { printCounts } from "./report-drafts";

/** Reports the outcome of the tables as counts: results by source and kind, what was left out and why, and the sum of the ledger. */
export function reportImport({ collection, placed, ledgers }: Imported): void {
  const results = placed.tables.flatMap((table) => table.results);
  const by = (column: string) => results.map((row) => cellOf(row, column) || "(empty)");
  printCounts("by source", by("source_id"));
  printCounts("by origin", by("origin"));
  printCounts("by standing", by("standing"));
  const { omitted } = sumOf(placed.tables.map(({ ledger }) => ledger));
  for (const [reason, cells] of omitted) console.log(`${"left out".padEnd(14)}${String(cells).padStart(5)}  ${reason}`);
  if (placed.uncovered.length > 0) console.log(`no mapping: ${placed.uncovered.join(" ")}`);

  const readings = new Map(
    (collection.sources ?? []).map((row: Cells) => [cellOf(row, "source_id"), cellOf(row, "reading")]),
  );
  const kindOf = (sourceId: string | undefined) => (sourceId === undefined ? "out" : (readings.get(sourceId) ?? ""));
  const tables = (kind: string) => placed.tables.filter(({ sourceId }) => kindOf(sourceId) === kind).length;
  const sum = sumOf(placed.tables.map(({ ledger }) => ledger));
  console.log(
    `data:import: ${tables("whole")} tables whole, ${tables("part")} in part, ${tables("out")} left out with a reason, ${placed.uncovered.length} without a mapping; ` +
      `${sum.cells} numbers = ${sum.results} results + ${sum.conditions} conditions + ${omittedCells(sum)} left out; ` +
      `${ledgers.size} sources; ${collection.results?.length ?? 0} results in the collection`,
  );
}

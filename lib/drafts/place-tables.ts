import type { ForeignRow } from "@/lib/csv/read-records";
import { cellsOf } from "@/lib/csv/write-csv";
import { resultsTable, type ResultRow } from "@/lib/tables/results";
import { headerOf } from "@/lib/tables/table";
import { match } from "./apply-rules";
import { cellOf, type Cells } from "./cells";
import { checkCell } from "./check-cell";
import { draftCells, type DraftedRow } from "./draft-cells";
import { ledgerOf, type Ledger } from "./ledger";
import { printsNumber } from "./printed-cell";
import type { NamedMapping } from "./take-rows";

export interface ForeignTable {
  readonly id: string;
  /** How many numbers the table prints, according to the manifest. */
  readonly printed: number;
  readonly rows: readonly ForeignRow[];
}

/** A table with the outcome of the mappings. */
export interface PlacedTable {
  readonly id: string;
  /** The source that its results belong to; undefined if it has none. */
  readonly sourceId: string | undefined;
  readonly results: readonly Cells[];
  readonly ledger: Ledger;
}

export interface PlacedTables {
  readonly tables: readonly PlacedTable[];
  /** Tables that no mapping covers. */
  readonly uncovered: readonly string[];
  /** Every number that has no place, by its table and line. */
  readonly refused: readonly string[];
}

/** Places every cell of every table by the mapping that covers it, and compares each drafted row with its original cell. */
export function placeTables(tables: readonly ForeignTable[], mappings: readonly NamedMapping[]): PlacedTables {
  const refused: string[] = [];
  const outcomes = new Map<ForeignRow, DraftedRow>();
  const coveredBy = new Map<ForeignRow, NamedMapping>();
  for (const named of mappings) {
    const own = tables.flatMap(({ id, rows }) =>
      rows.filter((row) => {
        if (match(named.mapping.covers, row.cells) === null) return false;
        const before = coveredBy.get(row);
        if (before) refused.push(`${id}.csv:${row.line}: covered by ${named.name} and by ${before.name}`);
        coveredBy.set(row, named);
        return true;
      }),
    );
    for (const drafted of draftCells(named.mapping, own)) outcomes.set(drafted.row, drafted);
  }

  const placed = tables.flatMap(({ id, printed, rows }): PlacedTable[] => {
    if (!rows.some((row) => coveredBy.has(row))) return [];
    const cells = rows.map((row) => ({ row, outcome: outcomes.get(row)?.outcome ?? ({ kind: "outside" } as const) }));
    const results: Cells[] = [];
    for (const { row, outcome } of cells) {
      const column = coveredBy.get(row)?.mapping.columns.value ?? "value";
      const refuse = (reason: string) => refused.push(`${id}.csv:${row.line}: ${labelsOf(row)}: ${reason}`);
      if (outcome.kind === "refused") refuse(outcome.reason);
      if (outcome.kind === "outside" && printsNumber(cellOf(row.cells, column))) refuse("no mapping covers it");
      if (outcome.kind !== "placed") continue;
      const result = textOf(outcome.result);
      const doubt = checkCell(result, row, column);
      if (doubt !== null) refuse(doubt);
      results.push(result);
    }
    const sources = [...new Set(results.map((result) => cellOf(result, "source_id")))];
    if (sources.length > 1) refused.push(`${id}.csv: results of ${sources.join(" and ")}: a table is one source`);
    return [{ id, sourceId: sources[0], results, ledger: ledgerOf(cells, printed) }];
  });
  return {
    tables: placed,
    uncovered: tables.filter(({ rows }) => !rows.some((row) => coveredBy.has(row))).map(({ id }) => id),
    refused,
  };
}

const labelsOf = ({ cells }: ForeignRow) =>
  [cells.row, cells.column, cells.value].filter((cell) => cell !== undefined && cell !== "").join(" · ");

function textOf(result: ResultRow): Cells {
  const cells = cellsOf(resultsTable, result);
  return Object.fromEntries(headerOf(resultsTable).map((name, at) => [name, cells[at] ?? ""]));
}

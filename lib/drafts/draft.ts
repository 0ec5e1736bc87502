import type { TableRows } from "@/lib/catalogue/tables-of";
import type { ForeignRow } from "@/lib/csv/read-records";
import { draftCells, type DraftedRow } from "./draft-cells";
import type { Mapping } from "./mapping";

/** Turns foreign rows into draft results, each with its outcome. `known` are the results that the collection already has. */
export function draftRows(
  mapping: Mapping,
  rows: readonly ForeignRow[],
  known: TableRows["results"],
): readonly DraftedRow[] {
  const existing = new Map(known.map(({ row }) => [row.result_id, row]));
  const taken = new Map<string, number>();
  return draftCells(mapping, rows).map((drafted): DraftedRow => {
    const { row, outcome } = drafted;
    if (outcome.kind !== "placed") return drafted;
    const id = outcome.result.result_id;
    const before = taken.get(id);
    if (before !== undefined) return { row, outcome: { kind: "refused", reason: `the id ${id} as on line ${before}` } };
    taken.set(id, row.line);
    const there = existing.get(id);
    if (there === undefined) return drafted;
    if (JSON.stringify(there) === JSON.stringify(outcome.result)) return { row, outcome: { kind: "already there" } };
    return { row, outcome: { kind: "refused", reason: `the collection has another result with the id ${id}` } };
  });
}

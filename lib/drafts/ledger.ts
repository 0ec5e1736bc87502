import { groupBy } from "@/lib/catalogue/group";
import type { Cells } from "./cells";
import type { Outcome } from "./draft-cells";

/** The ledger of a table: each number that it prints is a result, a condition, or left out with a reason. */
export interface Ledger {
  readonly cells: number;
  readonly results: number;
  readonly conditions: number;
  /** The number of cells left out, by reason. */
  readonly omitted: ReadonlyMap<string, number>;
}

const NOT_LEGIBLE = "not legible in the copy that was read";

/**
 * Returns the ledger of a table. `printed` is how many numbers the table prints, as counted by whoever copied it; cells lost in the copy are added to
 * it.
 */
export function ledgerOf(cells: readonly { readonly outcome: Outcome }[], printed: number): Ledger {
  const count = (kind: Outcome["kind"]) => cells.filter(({ outcome }) => outcome.kind === kind).length;
  const reasons = cells.flatMap(({ outcome }) =>
    outcome.kind === "skipped" || outcome.kind === "lost" ? [outcome.reason] : [],
  );
  const omitted = new Map(
    Array.from(
      groupBy(reasons, (reason) => reason),
      ([reason, own]) => [reason, own.length],
    ),
  );
  const legible = cells.length - count("no number") - count("lost");
  if (printed > legible) omitted.set(NOT_LEGIBLE, printed - legible);
  return {
    cells: Math.max(printed, legible) + count("lost"),
    results: count("placed"),
    conditions: count("carried"),
    omitted,
  };
}

/** Adds up the ledgers of several tables of one source. */
export function sumOf(ledgers: readonly Ledger[]): Ledger {
  const total = (of: (ledger: Ledger) => number) => ledgers.reduce((sum, ledger) => sum + of(ledger), 0);
  const omitted = new Map<string, number>();
  for (const ledger of ledgers)
    for (const [reason, cells] of ledger.omitted) omitted.set(reason, (omitted.get(reason) ?? 0) + cells);
  return {
    cells: total(({ cells }) => cells),
    results: total(({ results }) => results),
    conditions: total(({ conditions }) => conditions),
    omitted,
  };
}

export const omittedCells = ({ omitted }: Ledger) => [...omitted.values()].reduce((sum, cells) => sum + cells, 0);

/** Returns the rows of omissions.csv for a source. */
export const omissionsOf = (sourceId: string, { omitted }: Ledger): readonly Cells[] =>
  Array.from(omitted, ([reason, cells]) => ({ source_id: sourceId, cells: String(cells), reason }));

/** Returns the cells of a source's row that its ledger fills. */
export const accountOf = (ledger: Ledger): Cells => ({
  cells: String(ledger.cells),
  figures: String(ledger.results),
  condition_cells: String(ledger.conditions),
  omitted: String(omittedCells(ledger)),
});

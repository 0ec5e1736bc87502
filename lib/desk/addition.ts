import type { Units } from "@/lib/catalogue/mend-cells";
import type { Vocabulary } from "@/lib/own/vocabulary";
import { circumstancesOf, lineOfRow } from "./circumstances";
import type { DeskTable } from "./desk-draft";
import { resultKey, type ExistingSource } from "./existing-source";
import { ledgerOfTable, type DeskLedger } from "./ledger-of-table";
import { resultOfRow } from "./table-results";

/** The additions of a table to an existing source of the collection. */
export interface Addition {
  readonly source: ExistingSource;
  /** By row index: the result of the source that is already the same, with its value. */
  readonly there: ReadonlyMap<number, { readonly id: string; readonly value: string }>;
  /** The ledger of the new cells. */
  readonly fresh: DeskLedger;
  /** Cells that were left out before and are among the new ones now, by reason. */
  readonly taken: readonly { readonly reason: string; readonly cells: number; readonly of: number }[];
}

/**
 * Returns the additions of a table to a source. Rows that the source already has are reported, but neither added nor counted again, since their lines
 * of the table are already in its ledger.
 */
export function additionOf(table: DeskTable, source: ExistingSource, vocabulary: Vocabulary, units: Units): Addition {
  const found = table.rows.map((row) => source.results.get(resultKey(resultOfRow(table, row, vocabulary), units)));
  const there = new Map([...found.entries()].flatMap(([place, one]) => (one ? [[place, one] as const] : [])));
  const known = new Set([...there.keys()].map((place) => lineOf(table, place)));
  const rows = table.rows.filter((_, place) => !there.has(place));
  const further = table.rows.filter((_, place) => !known.has(lineOf(table, place))).map(({ reported }) => reported);
  const fresh = ledgerOfTable({ ...table, rows, circumstances: circumstancesOf(further) }, vocabulary);
  return { source, there, fresh, taken: takenOf(table, source, fresh) };
}

const lineOf = ({ rows }: DeskTable, place: number) => {
  const row = rows[place];
  return row ? lineOfRow(row.reported) : "";
};

/**
 * Returns which cells that were left out before are among the new ones. The curator's statement counts; otherwise a reason that the new text also
 * gives keeps its cells, and the rest comes from the one remaining reason. If several reasons remain, nobody can tell, and the table is assumed to
 * print further cells.
 */
function takenOf({ taken = {} }: DeskTable, { omissions }: ExistingSource, fresh: DeskLedger): Addition["taken"] {
  const alike = (reason: string) => fresh.omissions.find((one) => one.reason === reason)?.cells ?? 0;
  const again = omissions.map(({ cells, reason }) => taken[reason] ?? Math.min(cells, alike(reason)));
  const rest = Math.max(0, fresh.cells - again.reduce((sum, cells) => sum + cells, 0));
  const open = omissions.filter(({ reason }) => taken[reason] === undefined && alike(reason) === 0);
  return omissions.map((one, at) => ({
    reason: one.reason,
    of: one.cells,
    cells: open.length === 1 && open[0] === one ? Math.min(one.cells, rest) : (again[at] ?? 0),
  }));
}

/** Returns the ledger of a source including the additions, as cells of its row in sources.csv. Empty counts stay empty: such a source is not counted. */
export function accountAfter({
  source: { cells },
  fresh,
  taken,
}: Addition): Readonly<Record<"cells" | "figures" | "condition_cells" | "omitted", string>> {
  const out = taken.reduce((sum, one) => sum + one.cells, 0);
  const isCounted = (cells.cells ?? "") !== "";
  const plus = (before: string | undefined, more: number) => String(Number(before ?? 0) + more);
  return {
    cells: isCounted ? plus(cells.cells, fresh.cells - out) : "",
    figures: plus(cells.figures, fresh.results),
    condition_cells: isCounted ? plus(cells.condition_cells, fresh.conditions) : (cells.condition_cells ?? "0"),
    omitted: isCounted ? plus(cells.omitted, fresh.omitted - out) : (cells.omitted ?? "0"),
  };
}

import { matchName } from "@/lib/own/match-name";
import type { Vocabulary } from "@/lib/own/vocabulary";
import type { DeskTable } from "./desk-draft";
import { wordKey } from "./word-key";

/** The ledger of a table: each numeric cell is a result, a condition, or left out with a reason. */
export interface DeskLedger {
  readonly cells: number;
  readonly results: number;
  readonly conditions: number;
  readonly omitted: number;
  /** Each reason occurs once. */
  readonly omissions: readonly { readonly cells: number; readonly reason: string }[];
}

/** Counts the cells of a table. Conditions without a meaning in the collection are left out, with that reason. */
export function ledgerOfTable(table: DeskTable, vocabulary: Vocabulary): DeskLedger {
  const means = (word: string) =>
    table.meanings[wordKey("conditions", word)] ??
    (matchName(vocabulary, "conditions", word).kind === "certain" ? "certain" : "");
  const circumstances = Object.entries(table.circumstances);
  const conditions = circumstances.filter(([word]) => means(word) !== "").reduce((sum, [, cells]) => sum + cells, 0);
  const counts = new Map<string, number>();
  const leave = (reason: string, cells: number) => cells > 0 && counts.set(reason, (counts.get(reason) ?? 0) + cells);
  for (const { left } of table.rows) if (left !== "") leave(left, 1);
  for (const [word, cells] of circumstances)
    if (means(word) === "") leave(`${word}, which is not a condition of the collection`, cells);
  for (const { cells, reason } of table.omissions) leave(reason, cells);
  const results = table.rows.filter(({ left }) => left === "").length;
  const omitted = [...counts.values()].reduce((sum, cells) => sum + cells, 0);
  return {
    cells: results + conditions + omitted,
    results,
    conditions,
    omitted,
    omissions: Array.from(counts, ([reason, cells]) => ({ cells, reason })),
  };
}

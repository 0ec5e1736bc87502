import type { Result, RowOf } from "@/lib/catalogue/catalogue";
import { referenceFor } from "./derive";
import type { ConfigurationBoard } from "./configurations";
import { cellOf, type GridRow } from "./grid";

type Method = RowOf<"methods">;

/**
 * Returns the values of a reference on a board by configuration. Those that stand for a configuration come first, then what others print of them,
 * because a value may be compared with one of the same source.
 */
export function candidatesIn({ rows }: Pick<ConfigurationBoard, "rows">, reference: Method | null): readonly Result[] {
  const own = rows.filter(({ result }) => result.method === reference);
  return [...own.map(({ result }) => result), ...own.flatMap(({ others }) => others)];
}

/** Returns the values of a reference in one row of a grid, under one metric; the one that stands for it comes first. */
export function candidatesAt(row: GridRow, metric: number, reference: Method): readonly Result[] {
  const own = cellOf(row, metric, reference);
  return own === null ? [] : [own.result, ...own.others];
}

/** Returns the value that a result is compared with, out of all values of the reference there; board and chart use the same one. Returns undefined if there is none. */
export const baseOf = (result: Result, candidates: readonly Result[]): Result | undefined =>
  referenceFor(result, candidates);

import type { Result, RowOf } from "@/lib/catalogue/catalogue";
import { referenceFor } from "./derive";
import type { ConfigurationBoard } from "./configurations";
import { cellOf, type GridRow } from "./grid";

type Method = RowOf<"methods">;

/** The values of a reference on a board by configuration, those that stand for a configuration first: also what others print of them, beside whose values they may stand. */
export function candidatesIn({ rows }: Pick<ConfigurationBoard, "rows">, reference: Method | null): readonly Result[] {
  const own = rows.filter(({ result }) => result.method === reference);
  return [...own.map(({ result }) => result), ...own.flatMap(({ others }) => others)];
}

/** The same in one row of a grid. */
export function candidatesAt(row: GridRow, metric: number, reference: Method): readonly Result[] {
  const own = cellOf(row, metric, reference);
  return own === null ? [] : [own.result, ...own.others];
}

/** What a result is compared with, of all that is printed of the reference there: board and picture alike. Undefined where nothing is. */
export const baseOf = (result: Result, candidates: readonly Result[]): Result | undefined => referenceFor(result, candidates);

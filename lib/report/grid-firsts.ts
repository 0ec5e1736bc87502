import type { Result } from "@/lib/catalogue/catalogue";
import { mayBeEqual } from "@/lib/select/rank/rounding";
import { isBound } from "@/lib/tables/qualifiers";
import { cellOf, countedRows, type Grid, type GridRow } from "./grid";

type Method = Grid["methods"][number];

/** In how many rows each method of a grid surely has the best value of its first metric. */
export interface GridFirsts {
  /** The counted methods: all methods of the grid or, if no row has a value of all of them that counts, the two that meet in most rows. */
  readonly members: readonly Method[];
  /** The number of rows in which each of them has a value that counts. */
  readonly rows: number;
  /** One for each member, most firsts first. */
  readonly counts: readonly { readonly method: Method; readonly firsts: number }[];
  /** The number of rows in which the first two may be equal as printed. */
  readonly ties: number;
}

/** Counts the best values of a grid's rows; averages of rows in the same section do not count. A grid without a metric has none. */
export function selectGridFirsts({ methods, sections }: Pick<Grid, "methods" | "sections">): GridFirsts {
  const rows = sections.flatMap(countedRows);
  const members = rows.some((row) => isCounted(row, methods)) ? methods : pairWithMost(rows, methods);
  const own = rows.filter((row) => isCounted(row, members));
  const firsts = own.map((row) => firstOf(row, members));
  const counts = members
    .map((method) => ({ method, firsts: firsts.filter((first) => first === method).length }))
    .toSorted((a, b) => b.firsts - a.firsts);
  return { members, rows: own.length, counts, ties: firsts.filter((first) => first === null).length };
}

/** Returns whether every one of them has a value of the first metric that counts: one that is ranked and not a bound. */
const isCounted = (row: GridRow, methods: readonly Method[]) =>
  methods.every((method) => {
    const cell = cellOf(row, 0, method);
    return cell !== null && cell.rank !== null && !isBound(cell.result);
  });

/** Returns the method that surely has the best value; null if the first two may be equal. */
function firstOf(row: GridRow, methods: readonly Method[]): Method | null {
  const results = methods.map((method) => cellOf(row, 0, method)?.result as Result);
  const sign = (results[0] as Result).metric.direction === "lower" ? 1 : -1;
  const [first, second] = results.toSorted((a, b) => sign * (a.value.number - b.value.number)) as [Result, Result];
  return mayBeEqual(first.value, second.value) ? null : first.method;
}

function pairWithMost(rows: readonly GridRow[], methods: readonly Method[]): readonly Method[] {
  const pairs = methods.flatMap((method, at) => methods.slice(at + 1).map((other) => [method, other]));
  const sizeOf = (pair: readonly Method[]) => rows.filter((row) => isCounted(row, pair)).length;
  return pairs.map((pair) => ({ pair, size: sizeOf(pair) })).toSorted((a, b) => b.size - a.size)[0]?.pair ?? [];
}

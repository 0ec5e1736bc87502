import type { Result } from "@/lib/catalogue/catalogue";
import { mayBeEqual } from "@/lib/select/rank/rounding";
import { isBound } from "@/lib/tables/qualifiers";
import { cellOf, countedRows, type Grid, type GridRow } from "./grid";

type Method = Grid["methods"][number];

/** In how many rows which method of a grid surely has the best value of its first metric. */
export interface GridFirsts {
  /** Those that are counted: all methods of the grid, or, where no row has all of them, the two that meet in most rows. */
  readonly members: readonly Method[];
  /** In how many rows each of them has a value that counts. */
  readonly rows: number;
  /** One for each of them, most firsts first. */
  readonly counts: readonly { readonly method: Method; readonly firsts: number }[];
  /** In how many rows the first two may be equal as printed. */
  readonly ties: number;
}

/** Counts the first values of a grid, averages of rows beside them apart. A grid without a metric has none. */
export function selectGridFirsts({ methods, sections }: Pick<Grid, "methods" | "sections">): GridFirsts {
  const rows = sections.flatMap(countedRows);
  const members = rows.some((row) => isCounted(row, methods)) ? methods : pairWithMost(rows, methods);
  const own = rows.filter((row) => isCounted(row, members));
  const firsts = own.map((row) => firstOf(row, members));
  const counts = members.map((method) => ({ method, firsts: firsts.filter((first) => first === method).length })).toSorted((a, b) => b.firsts - a.firsts);
  return { members, rows: own.length, counts, ties: firsts.filter((first) => first === null).length };
}

/** Whether every one of them has a value of the first metric that counts. */
const isCounted = (row: GridRow, methods: readonly Method[]) =>
  methods.every((method) => {
    const cell = cellOf(row, 0, method);
    return cell !== null && cell.rank !== null && !isBound(cell.result);
  });

/** The method that surely has the best value; null where the first two may be equal. */
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

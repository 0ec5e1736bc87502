import type { Result, RowOf } from "@/lib/catalogue/catalogue";
import { groupBy } from "@/lib/catalogue/group";
import { columnKey, OF_ROWS } from "./column";
import { isBetter } from "./better";

/** Cells of one column whose marks contradict the digits. */
export interface EmphasisFinding {
  /** Marked as the best, although others are better. */
  readonly first: readonly Result[];
  /** Marked as the second best, although two other values are better, or none is. */
  readonly second: readonly Result[];
  /** The best and the second best by the digits. */
  readonly best: readonly Result[];
  readonly runnersUp: readonly Result[];
}

/** Cells without a mark that print the same digits as a marked cell of their column. */
export interface UnmarkedTie {
  readonly marked: Result;
  readonly unmarked: readonly Result[];
}

export interface EmphasisAudit {
  /** Marked cells in the tables that were judged. */
  readonly checked: number;
  readonly tables: number;
  readonly findings: readonly EmphasisFinding[];
  readonly ties: readonly UnmarkedTie[];
  /** Tables in which a mark does not mean the best of a column, but for example the best of a group of rows. */
  readonly notJudged: readonly RowOf<"sources">[];
}

/** If a smaller share of a table's marks for the best is on the best of their column, the marks of the table mean something else. */
const MEANT = 2 / 3;

/**
 * Compares what a table marks as best and second best with the digits of the column: the cells of one source, benchmark, metric and `match`
 * conditions. One cell is better than another only if their rounding intervals do not overlap; ties may share a mark.
 */
export function auditEmphasis(results: readonly Result[]): EmphasisAudit {
  const sources = groupBy(results, ({ source }) => source);
  const judged = Array.from(sources, ([source, own]) => ({ source, columns: columnsOf(own) })).filter(
    ({ columns }) => columns.length > 0,
  );
  const [meant, other] = [judged.filter(isMeant), judged.filter((table) => !isMeant(table))];
  const columns = meant.flatMap((table) => table.columns);
  return {
    checked: columns.flatMap((column) => column.filter(isMarked)).length,
    tables: meant.length,
    findings: columns.flatMap(findingsIn),
    ties: columns.flatMap(tiesIn),
    notJudged: other.map(({ source }) => source),
  };
}

type Column = readonly Result[];

const markOf = ({ row }: Result) => row.emphasis;
const isMarked = (result: Result) => markOf(result) !== null;
const isFirst = (result: Result) => markOf(result) === "first";
const isSecond = (result: Result) => markOf(result) === "second";

/** Returns the columns of a table that have a marked cell and at least one other cell. */
function columnsOf(own: readonly Result[]): readonly Column[] {
  if (!own.some(isMarked)) return [];
  const ranked = own.filter(
    ({ metric, method, qualifier }) =>
      metric.direction !== "none" && method.family !== "reference" && qualifier === "exact",
  );
  return [...groupBy(ranked, (result) => columnKey(result, OF_ROWS)).values()].filter(
    (column) => column.length > 1 && column.some(isMarked),
  );
}

const betterThan = (column: Column, result: Result) => column.filter((other) => isBetter(other, result));

function isMeant({ columns }: { readonly columns: readonly Column[] }): boolean {
  const fits = columns.flatMap((column) =>
    column.filter(isFirst).map((result) => betterThan(column, result).length === 0),
  );
  return fits.length > 0 && fits.filter(Boolean).length >= MEANT * fits.length;
}

function findingsIn(column: Column): readonly EmphasisFinding[] {
  const first = column.filter((result) => isFirst(result) && betterThan(column, result).length > 0);
  const second = column.filter((result) => isSecond(result) && !mayBeSecond(column, result));
  if (first.length + second.length === 0) return [];
  const best = column.filter((result) => betterThan(column, result).length === 0);
  const rest = column.filter((result) => !best.includes(result));
  return [{ first, second, best, runnersUp: rest.filter((result) => betterThan(rest, result).length === 0) }];
}

/** Returns whether a cell is the second best, or one of those that share the first place. */
function mayBeSecond(column: Column, result: Result): boolean {
  const better = betterThan(column, result);
  if (better.length === 0) return column.some((other) => other !== result && !isBetter(result, other));
  return !better.some((other) => betterThan(better, other).length > 0);
}

function tiesIn(column: Column): readonly UnmarkedTie[] {
  const marks = [
    column.find((result) => isFirst(result) && betterThan(column, result).length === 0),
    column.find((result) => isSecond(result) && mayBeSecond(column, result)),
  ];
  return marks.flatMap((marked) => {
    const unmarked = column.filter(
      (result) => marked !== undefined && !isMarked(result) && result.value.text === marked.value.text,
    );
    return marked === undefined || unmarked.length === 0 ? [] : [{ marked, unmarked }];
  });
}

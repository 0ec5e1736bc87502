import type { Result, RowOf } from "@/lib/catalogue/catalogue";
import { groupBy } from "@/lib/catalogue/group";
import { isBetter } from "./better";
import { columnKey, isAverage, OF_ROWS, statedOf } from "./column";

/** A printed count of first places and the counts that the digits of its table give. */
export interface CountFinding {
  readonly count: Result;
  /** First places that the method holds alone, and first places including shared ones. */
  readonly alone: number;
  readonly shared: number;
  /** The number of columns that were counted. */
  readonly columns: number;
  /** The cells in which the method is first, alone or tied. */
  readonly firsts: readonly Result[];
}

export interface CountAudit {
  readonly checked: number;
  /** The number of counts in tables whose cells are not in the collection, or in which most counts do not fit, so that the table counts something else. */
  readonly unchecked: number;
  readonly findings: readonly CountFinding[];
  /** Counts that fit only if a place that several methods share is given to one of them, or to none. */
  readonly byTies: readonly CountFinding[];
}

/** A metric that counts first places. */
const COUNTS = /(?:^|-)(?:tasks-won|wins|first-places?|firsts)(?:-|$)/;

/** If a smaller share of a table's counts fits, the table counts something else. */
const MEANT = 1 / 2;

/**
 * Compares printed counts of first places with the digits of the same source. Averages count as cells of their own unless more counts of the table
 * fit without them. A place that several methods share may be given to all of them, to one, or to none.
 */
export function auditCounts(results: readonly Result[]): CountAudit {
  const counts = results.filter(isCount);
  const counting = new Set(counts.map(({ source }) => source));
  const cells = results.filter(
    (result) =>
      counting.has(result.source) &&
      !isCount(result) &&
      result.standing !== "summary" &&
      result.metric.direction !== "none",
  );
  const cellsOf = groupBy(cells, ({ source }) => source);
  const tables = Array.from(
    groupBy(counts, ({ source }) => source),
    ([source, own]) => judgeTable(own, cellsOf.get(source) ?? []),
  );
  const judged = tables.filter((table) => fitting(table) >= MEANT * table.length).flat();
  return {
    checked: judged.length,
    unchecked: counts.length - judged.length,
    findings: judged.filter((one) => !fits(one)),
    byTies: judged.filter((one) => fits(one) && one.count.value.number !== one.shared),
  };
}

const isCount = ({ metric }: Result) => COUNTS.test(metric.metric_id);

const fits = ({ count, alone, shared }: CountFinding) => alone <= count.value.number && count.value.number <= shared;
const fitting = (judged: readonly CountFinding[]) => judged.filter(fits).length;

function judgeTable(counts: readonly Result[], cells: readonly Result[]): readonly CountFinding[] {
  const withAverages = judge(counts, cells);
  const without = judge(
    counts,
    cells.filter(({ conditions }) => !conditions.some(({ value }) => isAverage(value))),
  );
  return fitting(without) > fitting(withAverages) ? without : withAverages;
}

function judge(counts: readonly Result[], cells: readonly Result[]): readonly CountFinding[] {
  return Array.from(groupBy(counts, judgedBy), ([by, own]) => {
    const counted = groupBy(
      cells.filter(({ metric }) => by === null || isNamed(metric, by)),
      (result) => columnKey(result, OF_ROWS),
    );
    const columns = [...counted.values()].filter((column) => column.length > 1);
    const best = columns.map((column) => column.filter((result) => !column.some((other) => isBetter(other, result))));
    return columns.length === 0 ? [] : own.map((count) => placesOf(count, best));
  }).flat();
}

/** Returns the metric that decides the places; null if the table does not state it, and every cell counts. */
const judgedBy = (count: Result) => statedOf(count, "judged-by")?.toLowerCase() ?? null;

const isNamed = ({ metric_id, name, symbol }: RowOf<"metrics">, by: string) =>
  [metric_id, name, symbol].some((one) => one.toLowerCase() === by);

function placesOf(count: Result, best: readonly (readonly Result[])[]): CountFinding {
  const isOwn = ({ method, configuration }: Result) =>
    method === count.method && (count.configuration === null || configuration === count.configuration);
  const won = best.filter((column) => column.some(isOwn));
  const firsts = won.flatMap((column) => column.filter(isOwn).slice(0, 1));
  return {
    count,
    alone: won.filter((column) => column.every(isOwn)).length,
    shared: won.length,
    columns: best.length,
    firsts,
  };
}

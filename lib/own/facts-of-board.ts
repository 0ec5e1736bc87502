import type { Result, RowOf, StatedCondition } from "@/lib/catalogue/catalogue";
import { groupBy } from "@/lib/catalogue/group";
import { printBaseline } from "@/lib/format/result";
import { notRankedWords } from "@/lib/sentences/not-ranked-words";
import type { GroupBoard } from "@/lib/report/benchmark-report";
import type { BoardColumn } from "@/lib/report/columns";
import type { Grid } from "@/lib/report/grid";
import { rankResults } from "@/lib/select/rank/rank";
import { standsForItself } from "@/lib/tables/judgements";
import { partlyRead } from "@/lib/select/rank/reading";
import { groupKey } from "@/lib/view/board/group-key";
import type { OwnCondition, OwnFacts, OwnGroup, OwnMetric } from "./own-facts";

/**
 * Returns the data that is needed to place a reader's own rows on a board, or null if the board is empty. `columns` are the columns shown on a board
 * by configuration.
 */
export function factsOfBoard(board: GroupBoard, columns: readonly BoardColumn[] = []): OwnFacts | null {
  return board.shape === "configurations"
    ? factsOfRows(
        board.board.rows.flatMap(({ result, others }) => [result, ...others]),
        columns,
      )
    : factsOfGrid(board.grid);
}

/** Returns the same for the results of one comparison group, whichever of them are shown. */
export function factsOfRows(results: readonly Result[], columns: readonly BoardColumn[]): OwnFacts | null {
  const [first] = results;
  if (first === undefined) return null;
  const metrics = [
    first.metric,
    ...columns.flatMap((column) => (column.kind === "metric" && column.metric !== first.metric ? column.metric : [])),
  ];
  const shown = columns.flatMap((column) => (column.kind === "condition" ? column.condition : []));
  return {
    benchmarks: [named(first)],
    metrics: metrics.map(metricOf),
    conditions: conditionsOf(results, shown),
    along: null,
    groups: [groupOf("", results)],
    lead: "",
  };
}

/** Returns the same for a grid, which has one comparison group for each of its rows and metrics. */
export function factsOfGrid({ sections, metrics }: Grid): OwnFacts | null {
  const rows = sections.flatMap((section) => section.rows);
  const groups = rows.flatMap(({ key, groups: own }) =>
    own.map((group, at) => ({
      key: groupKey(key, at),
      results: [...(group?.byMethod.values() ?? [])].flatMap(({ result, others }) => [result, ...others]),
    })),
  );
  const filled = groups.filter(({ results }) => results.length > 0);
  const [lead] = filled.toSorted((a, b) => b.results.length - a.results.length);
  const first = lead?.results[0];
  if (lead === undefined || first === undefined) return null;
  const along = [...new Set(sections.flatMap((section) => section.along ?? []))];
  return {
    benchmarks: [
      ...new Map(
        filled.flatMap(({ results }) => results.slice(0, 1)).map((result) => [result.benchmark, named(result)]),
      ).values(),
    ],
    metrics: metrics.map(metricOf),
    conditions: conditionsOf(
      filled.flatMap(({ results }) => results),
      along,
    ),
    along: along[0]?.condition_id ?? null,
    groups: filled.map(({ key, results }) => groupOf(key, results)),
    lead: lead.key,
  };
}

const named = ({ benchmark: { benchmark_id, name } }: Result) => ({ benchmark_id, name });
const metricOf = ({
  metric_id,
  name,
  symbol,
  unit,
  direction,
  kind,
  minimum,
  maximum,
}: RowOf<"metrics">): OwnMetric => ({ metric_id, name, symbol, unit, direction, kind, minimum, maximum });
const textOf = ({ value, method }: StatedCondition) => method?.name ?? value;

/** Orders conditions: those of the columns first, then those that must match, then the others by how many results state them. */
function conditionsOf(results: readonly Result[], shown: readonly RowOf<"conditions">[]): readonly OwnCondition[] {
  const stated = groupBy(
    results.flatMap(({ conditions }) => conditions),
    ({ condition }) => condition,
  );
  const order = (condition: RowOf<"conditions">) =>
    shown.includes(condition) ? shown.indexOf(condition) - 100 : condition.role === "match" ? -1 : 0;
  return [...stated]
    .toSorted(([a, ofA], [b, ofB]) => order(a) - order(b) || ofB.length - ofA.length)
    .map(([condition, own]) => ({
      condition,
      values: [...groupBy(own, textOf)]
        .toSorted(([, a], [, b]) => b.length - a.length)
        .slice(0, MOST_VALUES)
        .map(([value]) => value),
    }));
}

/** A longer list of values would not help anyone who types one. */
const MOST_VALUES = 12;

function groupOf(key: string, results: readonly Result[]): OwnGroup {
  const first = results[0] as Result;
  const all = rankResults(results, first.metric.direction);
  const ranked = all
    .filter(({ rank }) => rank !== null)
    .map(({ result: { value, qualifier } }) => ({ value, qualifier }));
  const standing = all.filter(standsForItself).map(({ result }) => result);
  const alike = groupBy(standing, ({ conditions, origin, kind }) =>
    JSON.stringify([conditions.map((one) => [one.condition.condition_id, textOf(one)]), origin, kind]),
  );
  return {
    key,
    benchmark: first.benchmark.benchmark_id,
    metric: first.metric.metric_id,
    baseline: printBaseline(first),
    ranked,
    notRanked: ranked.length > 0 ? "" : notRankedWords(partlyRead(results)) || "Nothing of it ranks.",
    profiles: [...alike.values()].map((own) => {
      const { conditions, origin, kind } = own[0] as Result;
      return {
        conditions: Object.fromEntries(conditions.map((one) => [one.condition.condition_id, textOf(one)])),
        origin,
        kind,
        results: own.length,
      };
    }),
  };
}

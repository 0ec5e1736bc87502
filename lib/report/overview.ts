import type { Catalogue, Result, RowOf, StatedCondition } from "@/lib/catalogue/catalogue";
import { groupBy } from "@/lib/catalogue/group";
import { once } from "@/lib/catalogue/once";
import { selectConfigurations } from "@/lib/select/rank/configuration";
import { selectGrid, type Grid } from "./grid";

type Benchmark = RowOf<"benchmarks">;
type Method = RowOf<"methods">;
type Metric = RowOf<"metrics">;

/** Many methods on many benchmarks under equal conditions: one row for each benchmark, as a paper would print it. */
export interface Overview {
  readonly grid: Grid;
  /** The `match` conditions that all of its results share, such as the horizon and the look-back. */
  readonly conditions: readonly StatedCondition[];
  readonly topic: Benchmark["topic"];
  /** All methods with such results; the grid shows those with most of them. */
  readonly methods: readonly Method[];
  readonly results: number;
}

/** A table with fewer rows or columns says little, and one with more methods has to be scrolled. */
const FEWEST = { benchmarks: 2, methods: 2 };
const MOST_METHODS = 8;

/**
 * Returns the widest such table of the collection: the topic, metric and `match` conditions under which most methods meet most benchmarks, each with
 * one configuration, so that one cell holds all of it. A second metric is added if at least as many cells have it. Returns null if no table spans two
 * benchmarks.
 */
export const selectOverview = once((catalogue: Catalogue): Overview | null => {
  const candidates = catalogue.results.filter(isCandidate);
  const tables = [...groupBy(candidates, protocolKey).values()].flatMap((own) => [
    ...groupBy(own, ({ metric }) => metric).values(),
  ]);
  const [widest] = tables.filter(isTable).toSorted((a, b) => cellsIn(b) - cellsIn(a) || b.length - a.length);
  const first = widest?.[0];
  if (widest === undefined || first === undefined) return null;
  const key = protocolKey(first);
  const results = candidates.filter((result) => protocolKey(result) === key);
  const metrics = [first.metric, ...besides(results, first.metric, cellsIn(widest))];
  const byCells = [...groupBy(widest, ({ method }) => method)]
    .toSorted(([, a], [, b]) => cellsIn(b) - cellsIn(a))
    .map(([method]) => method);
  const shown = byCells.slice(0, MOST_METHODS);
  const grid = selectGrid(results, shown, metrics);
  const places = new Map(catalogue.tables.benchmarks.map((benchmark, at) => [benchmark, at]));
  return {
    grid: {
      ...grid,
      sections: grid.sections.toSorted((a, b) => (places.get(a.benchmark) ?? 0) - (places.get(b.benchmark) ?? 0)),
    },
    conditions: first.conditions.filter(({ condition }) => condition.role === "match"),
    topic: first.benchmark.topic,
    methods: byCells,
    results: results.filter(({ metric }) => metrics.includes(metric)).length,
  };
});

const isCandidate = ({ standing, baseline, metric, method }: Result) =>
  standing === "main" &&
  baseline === null &&
  metric.kind === "absolute" &&
  metric.direction !== "none" &&
  method.family !== "reference";

/** Returns what results of one table share apart from their metric: topic and `match` conditions. */
const protocolKey = once((result: Result): string =>
  JSON.stringify([
    result.benchmark.topic,
    result.conditions
      .filter(({ condition }) => condition.role === "match")
      .map(({ condition, value }) => [condition.condition_id, value]),
  ]),
);

const cellKey = ({ benchmark, method }: Result) => `${benchmark.benchmark_id} ${method.method_id}`;
const cellsIn = (results: readonly Result[]) => new Set(results.map(cellKey)).size;

function isTable(results: readonly Result[]): boolean {
  const count = (of: (result: Result) => unknown) => new Set(results.map(of)).size;
  if (count(({ benchmark }) => benchmark) < FEWEST.benchmarks || count(({ method }) => method) < FEWEST.methods)
    return false;
  return [...groupBy(results, ({ benchmark }) => benchmark).values()].every(
    (own) => selectConfigurations(own).length <= cellsIn(own),
  );
}

/** Returns the first other metric that at least as many cells have; empty if there is none. */
function besides(results: readonly Result[], metric: Metric, cells: number): readonly Metric[] {
  const others = [
    ...groupBy(
      results.filter((result) => result.metric !== metric),
      (result) => result.metric,
    ),
  ];
  return others
    .filter(([, own]) => isTable(own) && cellsIn(own) >= cells)
    .map(([other]) => other)
    .slice(0, 1);
}

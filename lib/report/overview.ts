import type { Catalogue, Figure, RowOf, StatedCondition } from "@/lib/catalogue/catalogue";
import { groupBy } from "@/lib/catalogue/group";
import { once } from "@/lib/catalogue/once";
import { selectConfigurations } from "@/lib/select/configuration";
import { selectGrid, type Grid } from "./grid";

type Benchmark = RowOf<"benchmarks">;
type Method = RowOf<"methods">;
type Metric = RowOf<"metrics">;

/** Many methods on many benchmarks under equal conditions: one row for each benchmark, as a paper would print it. */
export interface Overview {
  readonly grid: Grid;
  /** What all of its results share, such as the horizon and the look-back. */
  readonly conditions: readonly StatedCondition[];
  readonly topic: Benchmark["topic"];
  /** All methods with such results; the grid has those with most of them. */
  readonly methods: readonly Method[];
  readonly figures: number;
}

/** A narrower table says little, and a wider one has to be scrolled. */
const FEWEST = { benchmarks: 2, methods: 2 };
const MOST_METHODS = 8;

/**
 * The widest such table of the collection: the topic, metric and `match` conditions under which most methods meet most benchmarks, each
 * with one configuration, so that a cell says all. A second metric stands beside it where as many cells have it. Null where nothing spans
 * two benchmarks.
 */
export const selectOverview = once((catalogue: Catalogue): Overview | null => {
  const candidates = catalogue.figures.filter(isCandidate);
  const tables = [...groupBy(candidates, protocolKey).values()].flatMap((own) => [...groupBy(own, ({ metric }) => metric).values()]);
  const [widest] = tables.filter(isTable).toSorted((a, b) => cellsIn(b) - cellsIn(a) || b.length - a.length);
  const first = widest?.[0];
  if (widest === undefined || first === undefined) return null;
  const key = protocolKey(first);
  const figures = candidates.filter((figure) => protocolKey(figure) === key);
  const metrics = [first.metric, ...besides(figures, first.metric, cellsIn(widest))];
  const byCells = [...groupBy(widest, ({ method }) => method)].toSorted(([, a], [, b]) => cellsIn(b) - cellsIn(a)).map(([method]) => method);
  const shown = byCells.slice(0, MOST_METHODS);
  const grid = selectGrid(figures, shown, metrics);
  const places = new Map(catalogue.tables.benchmarks.map((benchmark, at) => [benchmark, at]));
  return {
    grid: { ...grid, sections: grid.sections.toSorted((a, b) => (places.get(a.benchmark) ?? 0) - (places.get(b.benchmark) ?? 0)) },
    conditions: first.conditions.filter(({ condition }) => condition.role === "match"),
    topic: first.benchmark.topic,
    methods: byCells,
    figures: figures.filter(({ metric }) => metrics.includes(metric)).length,
  };
});

const isCandidate = ({ standing, baseline, metric, method }: Figure) =>
  standing === "main" && baseline === null && metric.kind === "absolute" && metric.direction !== "none" && method.family !== "reference";

/** What results of one table share but for their metric: topic and `match` conditions. */
const protocolKey = once((figure: Figure): string =>
  JSON.stringify([figure.benchmark.topic, figure.conditions.filter(({ condition }) => condition.role === "match").map(({ condition, value }) => [condition.condition_id, value])]),
);

const cellKey = ({ benchmark, method }: Figure) => `${benchmark.benchmark_id} ${method.method_id}`;
const cellsIn = (figures: readonly Figure[]) => new Set(figures.map(cellKey)).size;

function isTable(figures: readonly Figure[]): boolean {
  const count = (of: (figure: Figure) => unknown) => new Set(figures.map(of)).size;
  if (count(({ benchmark }) => benchmark) < FEWEST.benchmarks || count(({ method }) => method) < FEWEST.methods) return false;
  return [...groupBy(figures, ({ benchmark }) => benchmark).values()].every((own) => selectConfigurations(own).length <= cellsIn(own));
}

/** The metric that as many cells have, where there is one. */
function besides(figures: readonly Figure[], metric: Metric, cells: number): readonly Metric[] {
  const others = [...groupBy(figures.filter((figure) => figure.metric !== metric), (figure) => figure.metric)];
  return others.filter(([, own]) => isTable(own) && cellsIn(own) >= cells).map(([other]) => other).slice(0, 1);
}

import type { Result, RowOf } from "@/lib/catalogue/catalogue";
import { groupBy } from "@/lib/catalogue/group";
import { once } from "@/lib/catalogue/once";
import type { AxisTerm } from "@/lib/format/axis-words";
import { printBaseline } from "@/lib/format/result";
import { numberOf } from "@/lib/numerals/number-of";
import { isNumeral } from "@/lib/numerals/scan-numerals";
import { baselineTerms } from "@/lib/select/rank/axis-terms";
import { axisKey } from "@/lib/select/rank/verdict";
import type { PartlyRead } from "@/lib/select/rank/reading";
import { selectStandings, type GroupStandings, type Standing } from "./standings";

type Benchmark = RowOf<"benchmarks">;
type Condition = RowOf<"conditions">;
type Method = RowOf<"methods">;
type Metric = RowOf<"metrics">;

/** One line of a grid: one benchmark under one set of conditions, with every metric of the grid. */
export interface GridRow {
  readonly key: string;
  readonly benchmark: Benchmark;
  /** What distinguishes the row from the others of its section: "96", "average"; empty if the section has one row. */
  readonly label: string;
  /** One for each metric of the grid, in its order; null if nothing is reported under these conditions. */
  readonly groups: readonly (GroupStandings | null)[];
}

/** Rows of one benchmark that differ in one condition only, such as the horizon. */
export interface GridSection {
  readonly benchmark: Benchmark;
  /** The baseline and the conditions that hold for every row. */
  readonly terms: readonly AxisTerm[];
  /** The condition in which the rows differ; null if there is none. */
  readonly along: Condition | null;
  readonly rows: readonly GridRow[];
  /** The number of results in the section. */
  readonly results: number;
}

/** How often a method comes first in a column of metrics, alone or tied, out of the rows in which it has a ranked value. Rows of averages do not count. */
export interface Wins {
  readonly firsts: number;
  readonly of: number;
}

/** The value of a condition that marks a number as the mean over the other values; conditions.csv defines it for the horizon. */
export const AVERAGE = "average";

/** Returns the rows of a section in which wins are counted. An average repeats the rows beside it, so it counts only if there are no other rows. */
export function countedRows({ rows }: Pick<GridSection, "rows">): readonly GridRow[] {
  const own = rows.filter(({ label }) => label !== AVERAGE);
  return own.length > 0 ? own : rows;
}

/** Benchmarks and conditions as rows, methods by metric as columns, as papers print such results. */
export interface Grid {
  readonly methods: readonly Method[];
  readonly metrics: readonly Metric[];
  readonly sections: readonly GridSection[];
  /** By method and metric, in the order of both. It counts rows and is not a score. */
  readonly wins: readonly (readonly Wins[])[];
}

/** A condition with fewer values than this is better told apart in words than in a column of its own. */
const FEWEST_ALONG = 3;

/**
 * Returns the results of some methods as a grid. Results of methods that are not shown still take part in the ranks, so hiding a method changes no
 * value, no mark and no order of the others. Ablations and summaries are left out. `along` is the condition in which the rows differ, if the caller
 * knows it because a reader left only some of its values; otherwise it is the condition with most values, if there are enough of them.
 */
export function selectGrid(
  results: readonly Result[],
  methods: readonly Method[],
  metrics: readonly Metric[],
  along: Condition | null = null,
): Grid {
  const shown = new Set(methods);
  const main = results.filter(({ standing, metric }) => standing === "main" && metrics.includes(metric));
  const rows = Array.from(groupBy(main, conditionsKey).values(), (own) => own).filter((own) =>
    own.some(({ method }) => shown.has(method)),
  );
  const sections = [...groupBy(rows, (own) => (own[0] as Result).benchmark).values()].flatMap((ofBenchmark) =>
    sectionsOf(ofBenchmark, metrics, along),
  );
  return {
    methods,
    metrics,
    sections,
    wins: methods.map((method) => metrics.map((_, at) => winsOf(sections, method, at))),
  };
}

/** Returns what results of one row share, whatever their metric: benchmark, baseline and `match` conditions. */
export const conditionsKey = once((result: Result) => {
  const [benchmark, , ...rest] = JSON.parse(axisKey(result)) as readonly unknown[];
  return JSON.stringify([benchmark, ...rest]);
});

/** Returns the `match` conditions of a row, which all of its results share. */
const matchOf = (row: readonly Result[]) =>
  (row[0] as Result).conditions.filter(({ condition }) => condition.role === "match");
const valueOf = (row: readonly Result[], condition: Condition) =>
  matchOf(row).find((stated) => stated.condition === condition)?.value ?? "";

function sectionsOf(
  rows: readonly (readonly Result[])[],
  metrics: readonly Metric[],
  known: Condition | null,
): readonly GridSection[] {
  const stated = [...new Set(rows.flatMap((row) => matchOf(row).map(({ condition }) => condition)))];
  const along = known ?? conditionAlong(rows, stated);
  const others = stated.filter((condition) => condition !== along);
  const baseline = (row: readonly Result[]) => printBaseline(row[0] as Result);
  const grouped = groupBy(rows, (row) =>
    JSON.stringify([baseline(row), others.map((condition) => valueOf(row, condition))]),
  );
  return [...grouped.values()]
    .map((own): GridSection => {
      const first = own[0] as readonly Result[];
      return {
        benchmark: (first[0] as Result).benchmark,
        terms: [
          ...baselineTerms(first[0] as Result),
          ...matchOf(first)
            .filter(({ condition }) => condition !== along)
            .map((stated): AxisTerm => ({ kind: "condition", stated })),
        ],
        along,
        rows: own
          .toSorted((a, b) => (along === null ? 0 : inOrder(valueOf(a, along), valueOf(b, along))))
          .map((row) => rowOf(row, along, metrics)),
        results: own.reduce((sum, row) => sum + row.length, 0),
      };
    })
    .toSorted((a, b) => b.results - a.results);
}

function conditionAlong(rows: readonly (readonly Result[])[], stated: readonly Condition[]): Condition | null {
  const numbers = (condition: Condition) => new Set(rows.map((row) => valueOf(row, condition)).filter(isNumeral)).size;
  const [most] = stated.toSorted((a, b) => numbers(b) - numbers(a));
  return most !== undefined && numbers(most) >= FEWEST_ALONG ? most : null;
}

function rowOf(row: readonly Result[], along: Condition | null, metrics: readonly Metric[]): GridRow {
  const byMetric = groupBy(row, ({ metric }) => metric);
  return {
    key: conditionsKey(row[0] as Result),
    benchmark: (row[0] as Result).benchmark,
    label: along === null ? "" : valueOf(row, along) || "not stated",
    groups: metrics.map((metric) => {
      const own = byMetric.get(metric);
      return own ? selectStandings(own) : null;
    }),
  };
}

/** Orders numbers by value, then words, then values that are not stated. */
function inOrder(a: string, b: string): number {
  const kind = (text: string) => (isNumeral(text) ? 0 : text === "" ? 2 : 1);
  return kind(a) - kind(b) || (isNumeral(a) ? numberOf(a) - numberOf(b) : a < b ? -1 : 1);
}

/** Returns whether results of some comparison groups of one benchmark differ in a number, such as the horizon. */
export function differAlong(groups: readonly (readonly Result[])[]): boolean {
  return (
    conditionAlong(groups, [
      ...new Set(groups.flatMap((group) => matchOf(group).map(({ condition }) => condition))),
    ]) !== null
  );
}

/** Returns some sections of a grid as a grid of their own. */
export const partOfGrid = (grid: Grid, sections: readonly GridSection[]): Grid => ({
  ...grid,
  sections,
  wins: grid.methods.map((method) => grid.metrics.map((_, at) => winsOf(sections, method, at))),
});

function winsOf(sections: readonly GridSection[], method: Method, metric: number): Wins {
  const own = sections.flatMap((section) =>
    countedRows(section).flatMap(({ groups }) => groups[metric]?.byMethod.get(method) ?? []),
  );
  const ranked = own.filter(({ rank }) => rank !== null);
  return { firsts: ranked.filter(({ place }) => place === "best").length, of: ranked.length };
}

/**
 * Returns, for each counted row that has values of the first metric, the methods with the best of them, shown or not: several if they tie, and an
 * empty list if nothing is marked as best.
 */
export const bestByRow = ({ sections }: Pick<Grid, "sections">): readonly (readonly Method[])[] =>
  sections
    .flatMap(countedRows)
    .flatMap(({ groups: [own] }) =>
      own
        ? [
            [...own.byMethod]
              .filter(([, { rank, place }]) => rank !== null && place === "best")
              .map(([method]) => method),
          ]
        : [],
    );

/** Returns the standing of a method in a row under one metric of the grid, or null if it has none. */
export const cellOf = (row: GridRow, metric: number, method: Method): Standing | null =>
  row.groups[metric]?.byMethod.get(method) ?? null;

/** Returns each table that was read in part and therefore keeps rows of a grid from being ranked, once. */
export function partlyReadOf({ sections }: Pick<Grid, "sections">): readonly PartlyRead[] {
  const all = sections.flatMap(({ rows }) =>
    rows.flatMap(({ groups }) => groups.flatMap((group) => group?.partly ?? [])),
  );
  return [...new Map(all.map((part) => [part.source, part])).values()];
}

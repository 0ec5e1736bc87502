import type { RowOf } from "@/lib/catalogue/catalogue";
import { groupBy } from "@/lib/catalogue/group";
import { inSentence } from "@/lib/format/words";
import { isNumeral } from "@/lib/numerals/scan-numerals";
import { numberOf } from "@/lib/numerals/number-of";
import { axisWords } from "@/lib/format/axis-words";
import { printBriefly } from "@/lib/format/result";
import { cellOf, type Grid, type GridSection } from "@/lib/report/grid";
import type { Standing } from "@/lib/report/standings";
import { isBound } from "@/lib/tables/qualifiers";
import { tick, type Axis } from "./axis";
import type { Scale } from "@/lib/view/fields/leaderboard-fields";
import { tightAxis, type Ends } from "./closer-axis";
import type { MarkLine, ScatterMark } from "./scatter-series";
import { axisLabel, markOf } from "./series";
import { FEWEST_MARKS, type ChartDraft } from "./shown-chart";
import { greatest } from "@/lib/numerals/greatest";
import { least } from "@/lib/numerals/least";

type Method = RowOf<"methods">;

/** More lines than this cannot be told apart. */
const MOST_LINES = 8;
/** From this ratio of the largest to the smallest place, the smallest places would overlap on a linear axis, because horizons usually double. */
const WIDE = 5;

interface Wish extends Ends {
  readonly scale: Scale;
  /** The requested benchmark, by id; empty for the one with most lines. */
  readonly x: string;
}

interface Point {
  readonly at: number;
  readonly standing: Standing;
}

interface Line {
  readonly method: Method;
  readonly points: readonly Point[];
}

/**
 * Draws one line for each method over the numeric condition in which the rows of a grid differ, such as the horizon, in its first metric. Rows
 * without a number, such as averages, are not drawn. Returns null if no section has two methods with two places each.
 */
export function lineChart(grid: Grid, { x, scale, ...ends }: Wish): ChartDraft | null {
  const [metric] = grid.metrics;
  if (metric === undefined) return null;
  const candidates = grid.sections
    .map((section) => ({ section, lines: linesIn(section, grid.methods) }))
    .filter(
      ({ lines }) => lines.length > 1 && lines.reduce((sum, { points }) => sum + points.length, 0) >= FEWEST_MARKS,
    )
    .toSorted((a, b) => b.lines.length - a.lines.length);
  const ofBenchmark = [...groupBy(candidates, ({ section }) => section.benchmark).values()].flatMap(
    ([first]) => first ?? [],
  );
  const chosen = ofBenchmark.find(({ section }) => section.benchmark.benchmark_id === x) ?? ofBenchmark[0];
  if (chosen === undefined) return null;
  const { section, lines: all } = chosen;
  const { along, benchmark, terms } = section;
  if (along === null) return null;
  const setting = axisWords(terms);
  const lines = all.slice(0, MOST_LINES);
  const points = lines.flatMap((line) => line.points);
  const results = points.map(({ standing }) => standing.result);
  const named = inSentence(along.name);
  const part = lines.length < all.length ? `, ${lines.length} of ${all.length} methods` : "";
  return {
    kind: "lines",
    title: `${metric.symbol} on ${benchmark.name} over ${named}${setting && ` (${setting})`}${part}`,
    x: benchmark.benchmark_id,
    xs:
      ofBenchmark.length > 1
        ? ofBenchmark.map(({ section: { benchmark: one } }) => ({ id: one.benchmark_id, name: one.name }))
        : [],
    results,
    embed: "",
    series: {
      kind: "plane",
      own: { group: null, metric: metric.metric_id, benchmark: benchmark.benchmark_id, across: along.condition_id },
      name: [`${metric.name} on ${benchmark.name} over ${named}`, setting].filter(Boolean).join(", "),
      summary: `One line for each of ${lines.length} methods over ${named}, from ${least(points.map(({ at }) => at))} to ${greatest(points.map(({ at }) => at))}.`,
      x: {
        ...placesAxis(points.map(({ at }) => at)),
        label: along.unit === null ? along.name : `${along.name} in ${along.unit}`,
      },
      y: {
        ...tightAxis(
          results.map(({ value }) => value.number),
          scale,
          ends,
        ),
        label: axisLabel(metric),
      },
      marks: marksOf(lines, metric.direction === "lower" ? 1 : -1),
      line: [],
      lines: lines.map(markLine),
    },
  };
}

/** Returns the methods with at least two places, in the order of the grid. */
function linesIn({ rows, along }: GridSection, methods: readonly Method[]): readonly Line[] {
  if (along === null) return [];
  const places = rows.filter(({ label }) => isNumeral(label));
  return methods
    .map(
      (method): Line => ({
        method,
        points: places.flatMap((row) => pointOf(numberOf(row.label), cellOf(row, 0, method))),
      }),
    )
    .filter(({ points }) => points.length > 1);
}

const pointOf = (at: number, standing: Standing | null): readonly Point[] =>
  standing === null || isBound(standing.result) ? [] : [{ at, standing }];

/** Returns the marks by place, then by value, best first; the last mark of each line carries its name. */
function marksOf(lines: readonly Line[], sign: 1 | -1): readonly ScatterMark[] {
  const all = lines.flatMap(({ points }) =>
    points.map(
      ({ at, standing }, nth): ScatterMark => ({
        ...markOf(standing.result, standing),
        detail: printBriefly(standing.result),
        x: at,
        weight: nth === points.length - 1 ? "plain" : "unnamed",
      }),
    ),
  );
  return all.toSorted((a, b) => a.x - b.x || sign * (a.value - b.value));
}

function markLine({ method, points }: Line, at: number, all: readonly Line[]): MarkLine {
  const dash = all.slice(0, at).filter((other) => other.method.family === method.family).length;
  return {
    key: method.method_id,
    family: method.family,
    dash,
    pieces: [points.map(({ at: x, standing }) => ({ x, value: standing.result.value.number }))],
  };
}

/** Returns an axis whose ticks are the places themselves. */
function placesAxis(values: readonly number[]): Axis {
  const places = [...new Set(values)].toSorted((a, b) => a - b);
  const [low = 0, high = 1] = [places[0], places.at(-1)];
  return {
    scale: low > 0 && high / low >= WIDE ? "log" : "linear",
    domain: [low, high > low ? high : low + 1],
    ticks: places.map(tick),
    refusal: "",
  };
}

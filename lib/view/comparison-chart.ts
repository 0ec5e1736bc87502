import { scaleLinear } from "d3-scale";
import type { Figure, RowOf } from "@/lib/catalogue/catalogue";
import { conditionsWordsOf } from "@/lib/format/comparison";
import { capitalised, directionWords } from "@/lib/format/words";
import type { Comparison, MeetingBoard } from "@/lib/report/comparison";
import { differenceWords } from "@/lib/report/difference";
import { cellOf, type Grid, type GridRow } from "@/lib/report/grid";
import { isBound } from "@/lib/select/places";
import { standsForItself } from "@/lib/select/rank";
import type { Leaderboard, Panel } from "@/lib/select/leaderboard";
import { selectTradeOffs } from "@/lib/select/trade-off";
import { verdictOfAll } from "@/lib/select/verdict";
import { printBriefly } from "@/lib/format/figure";
import { axisFor, type Axis } from "./axis";
import { groupKey } from "./group-key";
import { tradeOffSeries, type PlaneSeries } from "./plane-series";
import { axisLabel, markOf, rankText, type Series } from "./series";

type Method = RowOf<"methods">;

/** The one chart of a comparison, with what it shows in words. */
export interface ComparisonChart {
  readonly title: string;
  readonly series: Series | PlaneSeries;
}

/** Fewer marks are a sentence; more rows of a chart than these push the board off the screen. */
const FEWEST = 3;
const MOST = 8;
/** From so many points of at least two methods on, a value against its cost says more than an order. */
const FEWEST_POINTS = 6;

/** The chart that the data asks for: a metric against its cost, ratios to a reference over benchmarks, or the order of configurations. Null where there is too little. */
export function comparisonChart({ lead, grids, boards }: Comparison, reference: Method | null): ComparisonChart | null {
  if (lead === "grid" && grids[0]) return ratioChart(grids[0], reference) ?? rowChart(grids[0]);
  if (lead === "board" && boards[0]) return costChart(boards[0]) ?? orderChart(boards[0]);
  return null;
}

function costChart(meeting: MeetingBoard): ComparisonChart | null {
  const { figures, among } = meeting;
  const first = figures[0] as Figure;
  const { benchmark, metric } = first;
  const entries = among.map((row) => ({ ...row, companion: null }));
  const [best] = selectTradeOffs(metric, { entries })
    .filter(({ points, isRanked }) => isRanked && points.length >= FEWEST_POINTS && new Set(points.map(({ figure }) => figure.method)).size > 1)
    .toSorted((a, b) => methodsIn(b.points) - methodsIn(a.points) || b.points.length - a.points.length);
  if (best === undefined) return null;
  const panel: Panel = { key: "", title: conditionsWordsOf(first), entries, groups: [{ title: "", rows: entries.map((entry) => ({ ...entry, standsFor: 1 })), of: entries.length }], verdict: verdictOfAll(figures), partly: [] };
  const board: Leaderboard = { benchmark, metric, companion: null, panels: [panel], multiples: [], missing: [], figures: figures.length, drawn: figures.length, qualified: 0 };
  const title = `${metric.symbol} against ${best.condition.name.toLowerCase()} on ${benchmark.name}, ${directionWords(metric.direction)}; the line joins what nothing here beats in both`;
  return { title, series: tradeOffSeries(board, panel, best, "auto") };
}

const methodsIn = (points: readonly { readonly figure: Figure }[]) => new Set(points.map(({ figure }) => figure.method)).size;

function orderChart({ figures, among }: MeetingBoard): ComparisonChart | null {
  const { benchmark, metric } = figures[0] as Figure;
  const rows = among.filter(standsForItself).slice(0, MOST);
  if (rows.length < FEWEST) return null;
  const title = `${metric.symbol} on ${benchmark.name} by configuration${rows.length < figures.length ? `, the first ${rows.length}` : ""}`;
  return {
    title,
    series: {
      kind: "rows",
      name: `${metric.name} on ${benchmark.name} of the chosen methods`,
      summary: `${capitalised(title)}; ${directionWords(metric.direction)}.`,
      axis: { ...axisFor(rows.map(({ figure }) => figure.value.number), "auto"), label: axisLabel(metric) },
      marks: rows.map((row) => ({ ...markOf(row.figure, rankText(row)), detail: printBriefly(row.figure) })),
      own: { group: "", metric: metric.metric_id },
    },
  };
}

interface Ratio {
  readonly figure: Figure;
  readonly reference: Figure;
  readonly ratio: number;
}

/** Each benchmark once, in its printed average or its first row: the values of the others over those of the reference. */
function ratioChart({ methods, metrics, sections }: Grid, chosen: Method | null): ComparisonChart | null {
  const [metric] = metrics;
  const reference = methods.find((method) => method === chosen) ?? methods[0];
  if (metric === undefined || reference === undefined || metric.minimum !== 0 || metric.kind !== "absolute") return null;
  const rows = [...new Map(sections.toReversed().map((section) => [section.benchmark, averageOf(section.rows)])).entries()].toReversed();
  const ratios = rows.map(([, row]) => ratiosIn(row, methods, reference)).filter((own) => own.length > 0);
  const widest = Math.max(0, ...ratios.map((own) => own.length));
  const full = ratios.filter((own) => own.length === widest);
  const drawn = full.toSorted((a, b) => spreadOf(b) - spreadOf(a)).slice(0, Math.max(1, Math.floor(MOST / Math.max(1, widest))));
  const marks = full.filter((own) => drawn.includes(own)).flat();
  if (marks.length < FEWEST) return null;
  const which = drawn.length < full.length ? `, the ${drawn.length} of ${full.length} benchmarks where they differ most` : "";
  const along = rows.every(([, row]) => row?.label === "average") ? "printed averages" : "one row of each";
  const title = `${metric.symbol} as a ratio to that of ${reference.name} (${along})${which}`;
  return {
    title,
    series: {
      kind: "rows",
      name: `${metric.name} as a ratio to that of ${reference.name}`,
      summary: `${title}. Below 1 is ${metric.direction === "lower" ? "better" : "worse"} than ${reference.name}. Worked out here from printed values.`,
      axis: { ...ratioAxis(marks.map(({ ratio }) => ratio)), label: `${metric.symbol} over that of ${reference.name}; ${metric.direction === "lower" ? "left" : "right"} of 1 is better` },
      marks: marks.map(({ figure, reference: other, ratio }) => ({
        ...markOf(figure),
        label: figure.method.name,
        detail: figure.benchmark.name,
        value: ratio,
        text: differenceWords(figure, other),
        receipt: `${figure.value.text} over ${other.value.text}`,
      })),
      lines: [1],
    },
  };
}

const averageOf = (rows: readonly GridRow[]) => rows.find(({ label }) => label === "average") ?? rows[0];

function ratiosIn(row: GridRow | undefined, methods: readonly Method[], reference: Method): readonly Ratio[] {
  const valueOf = (method: Method) => (row ? (cellOf(row, 0, method)?.figure ?? null) : null);
  const base = valueOf(reference);
  if (base === null || isBound(base) || base.value.number <= 0) return [];
  return methods.flatMap((method) => {
    const figure = method === reference ? null : valueOf(method);
    return figure === null || isBound(figure) || figure.value.number <= 0 ? [] : [{ figure, reference: base, ratio: figure.value.number / base.value.number }];
  });
}

const spreadOf = (ratios: readonly Ratio[]) => Math.max(...ratios.map(({ ratio }) => Math.abs(Math.log(ratio))));

/** A logarithmic axis as tight as its values, with 1 on it. */
function ratioAxis(ratios: readonly number[]): Axis {
  const scale = scaleLinear().domain([Math.min(1, ...ratios), Math.max(1, ...ratios)]).nice(5);
  const [from = 0.5, to = 2] = scale.domain();
  const low = from > 0 ? from : Math.min(1, ...ratios);
  const ticks = scale.ticks(5).filter((value) => value >= low).map((value) => ({ value, text: String(Number(value.toPrecision(3))) }));
  return { scale: "log", domain: [low, to], ticks, refusal: "" };
}

/** Methods in the first row of a grid, where nothing spans benchmarks. */
function rowChart({ metrics, sections, methods }: Grid): ComparisonChart | null {
  const [metric] = metrics;
  const row = sections[0]?.rows[0];
  if (metric === undefined || row === undefined) return null;
  const standings = methods.flatMap((method) => cellOf(row, 0, method) ?? []).toSorted((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity));
  if (standings.length < FEWEST) return null;
  const where = [row.benchmark.name, sections[0]?.along && row.label].filter(Boolean).join(", ");
  return {
    title: `${metric.symbol} on ${where}; ${directionWords(metric.direction)}`,
    series: {
      kind: "rows",
      name: `${metric.name} on ${where}`,
      summary: `${metric.name} of the chosen methods on ${where}.`,
      axis: { ...axisFor(standings.map(({ figure }) => figure.value.number), "auto"), label: axisLabel(metric) },
      own: { group: groupKey(row.key, 0), metric: metric.metric_id },
      marks: standings.slice(0, MOST).map((standing) => ({ ...markOf(standing.figure, rankText(standing)), detail: printBriefly(standing.figure) })),
    },
  };
}

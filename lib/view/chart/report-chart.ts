import { termsOfLead, type BenchmarkReport, type ReportGroup } from "@/lib/report/benchmark-report";
import { conditionsKey } from "@/lib/report/grid";
import { groupBy } from "@/lib/catalogue/group";
import type { Entry, Panel } from "@/lib/report/leaderboard/leaderboard";
import { onlyPanel } from "@/lib/report/leaderboard/only-panel";
import { printSource } from "@/lib/format/source";
import { standsForItself } from "@/lib/tables/judgements";
import type { RowGroup } from "@/lib/report/leaderboard/shown";
import type { BenchmarkView } from "@/lib/view/views/benchmark-view";
import { rankedAxis } from "./closer-axis";
import { beyond } from "./on-axis";
import { groupKey } from "@/lib/view/board/group-key";
import { leftBy } from "./left-out";
import { groupSeries, type Series } from "./series";

/** The most rows of a chart: as many as fit on one screen or, if every row is requested, as many as can still be read at a glance. */
const MOST = { top: 12, all: 30 };
/** Fewer marks are better told in a sentence. */
const FEWEST = 3;

export interface ReportChart {
  readonly group: RowGroup<Entry>;
  readonly series: Series;
  readonly title: string;
}

/**
 * Draws the chart of a report: the ranking of the comparison group that the answer is about, best first, each method once by default and each
 * configuration if every row is requested; references are lines. Returns null if there is too little to draw.
 */
export function reportChart(
  { leaderboard }: BenchmarkReport,
  reported: ReportGroup,
  view: BenchmarkView,
): ReportChart | null {
  if (leaderboard === null) return null;
  const { lead, references } = reported;
  const isLeftOut = leftBy(view.chart);
  const standing = lead.entries.filter((entry) => standsForItself(entry) && !isLeftOut(entry.result));
  const rows =
    view.rows === "all"
      ? standing
      : [...groupBy(standing, ({ result }) => result.method).values()].flatMap(([first]) => first ?? []);
  const drawn = rows.slice(0, MOST[view.rows]);
  if (drawn.length < FEWEST) return null;
  const group: RowGroup<Entry> = {
    title: "",
    rows: [...drawn, ...references].map((row) => ({ ...row, standsFor: 1 })),
    of: lead.entries.length,
  };
  const panel: Panel = { ...lead, terms: termsOfLead(reported), groups: [group] };
  const board = onlyPanel(leaderboard, panel);
  const { metric } = leaderboard;
  const whole = groupSeries(board, panel, group, view.scale);
  const lines = references.map(({ result }) => result.value.number);
  const axis = rankedAxis(
    group.rows.map(({ result }) => result.value.number),
    view.scale,
    view.chart,
  );
  // Two values of one reference are distinguished by their sources.
  const printed = new Map(references.map(({ result }) => [result.id, printSource(result)]));
  const marks = whole.marks.map((mark) => ({ ...mark, detail: mark.detail || (printed.get(mark.key) ?? "") }));
  const series: Series = {
    ...whole,
    marks,
    axis: { ...whole.axis, ...axis },
    lines: lines.filter((value) => beyond(axis, value) === null),
    own: { group: ownGroup(reported), metric: metric.metric_id, benchmark: leaderboard.benchmark.benchmark_id },
  };
  const what = drawn.length < rows.length ? `, the first ${drawn.length} of ${rows.length}` : "";
  return { group, series, title: `${metric.symbol} by ${view.rows === "all" ? "configuration" : "method"}${what}` };
}

/** Returns the key on its board of the group that the chart is about: the first metric of a grid is the requested one. */
export function ownGroup({ board, lead }: ReportGroup): string {
  const [first] = lead.entries;
  return board.shape === "grid" && first ? groupKey(conditionsKey(first.result), 0) : "";
}

import type { Result } from "@/lib/catalogue/catalogue";
import { groupBy } from "@/lib/catalogue/group";
import { counted, directionWords, examplesOf, inSentence } from "@/lib/format/words";
import type { Leaderboard, Panel } from "@/lib/report/leaderboard/leaderboard";
import { selectProgress } from "@/lib/report/leaderboard/progress";
import { progressTitle } from "@/lib/sentences/progress-words";
import { countingWords } from "@/lib/sentences/trade-off-words";
import { standsForItself } from "@/lib/tables/judgements";
import { selectScatters, type TradeOff } from "@/lib/report/leaderboard/trade-off";
import type { Scale } from "@/lib/view/fields/leaderboard-fields";
import type { Ends } from "./closer-axis";
import { progressSeries, tradeOffSeries } from "./scatter-series";
import { FEWEST_MARKS, type ChartDraft } from "./shown-chart";

interface Wish extends Ends {
  readonly scale: Scale;
  /** The requested condition, by id; empty for the first. */
  readonly x: string;
  /** The terms of the whole group, in words; if absent, the terms of the panel. */
  readonly setting?: string;
}

/** Draws a comparison group against a condition that enough of its results state. Returns null if there is none. */
export function scatterChart(
  board: Leaderboard,
  panel: Panel,
  { x, scale, setting, ...ends }: Wish,
  embedOf: (chart: string) => string,
): ChartDraft | null {
  const all = selectScatters(board.metric, panel).filter(({ points }) => points.length >= FEWEST_MARKS);
  // A condition that counts several things is one choice; it is drawn for what most results count.
  const byCondition = [...groupBy(all, ({ condition }) => condition).values()].flatMap(([first]) => first ?? []);
  const chosen = byCondition.find(({ condition }) => condition.condition_id === x) ?? byCondition[0];
  if (chosen === undefined) return null;
  const { metric, benchmark } = board;
  const { condition, isCost, points } = chosen;
  const counting = countingWords(chosen);
  const against = `${metric.symbol} against ${inSentence(condition.name)}${counting && ` (${counting})`} on ${benchmark.name}, ${directionWords(metric.direction)}`;
  const hasFront = points.filter(({ onFront }) => onFront).length > 1;
  return {
    kind: "scatter",
    title: `${against}${hasFront ? "; the line joins what nothing here beats in both" : ""}`,
    x: condition.condition_id,
    xs: byCondition.map(({ condition: one }) => ({ id: one.condition_id, name: one.name })),
    results: points.map(({ result }) => result),
    left: notDrawnWords(panel, chosen),
    embed: isCost ? embedOf(condition.condition_id) : "",
    series: tradeOffSeries(board, panel, chosen, scale, ends, setting),
  };
}

/** Returns the methods of a comparison group that a chart against a condition does not draw, with the reason, as a sentence; empty if it draws all. */
function notDrawnWords({ entries }: Panel, { condition, points }: TradeOff): string {
  const drawn = new Set(points.map(({ result }) => result.method));
  const left = groupBy(
    entries.filter((entry) => standsForItself(entry) && !drawn.has(entry.result.method)).map(({ result }) => result),
    ({ method }) => method,
  );
  const states = (results: readonly Result[]) =>
    results.some(({ conditions }) => conditions.some((stated) => stated.condition === condition));
  const names = (isStated: boolean) =>
    [...left].filter(([, results]) => states(results) === isStated).map(([{ name }]) => name);
  const name = inSentence(condition.name);
  const parts = [
    names(true).length > 0
      ? `${examplesOf(names(true), "methods")}, whose ${name} ${name.endsWith("s") ? "count" : "counts"} something else`
      : "",
    names(false).length > 0 ? `${examplesOf(names(false), "methods")}, whose sources do not state ${name}` : "",
  ];
  const words = parts.filter(Boolean).join("; ");
  return words && `Not drawn: ${words}.`;
}

/**
 * Draws how the best value of a comparison group changed over time. Returns null if there are too few results or dates. `among` names the part of the
 * group that the panel holds, such as "the chosen methods"; empty for all of it, and only then can the chart state which value was not beaten since.
 * `group` is the key of the group in a grid.
 */
export function progressChart(
  board: Leaderboard,
  panel: Panel,
  { scale, from, to, setting }: Wish,
  { among, embed, group = "" }: { readonly among: string; readonly embed: string; readonly group?: string },
): ChartDraft | null {
  const progress = selectProgress(board.metric, panel);
  const series = progress && progressSeries(board, panel, progress, scale, { from, to }, setting);
  if (progress === null || series === null) return null;
  const title = [progressTitle(board.metric, progress), `on ${board.benchmark.name}`, among && `of ${among} alone`]
    .filter(Boolean)
    .join(", ");
  const results = progress.points.map(({ result }) => result);
  const summary =
    among === ""
      ? series.summary
      : `${counted(results.length, "result")} of ${among} by date; the line joins those that were the best of them so far.`;
  return {
    kind: "by-date",
    title,
    x: "",
    xs: [],
    results,
    embed,
    series: {
      ...series,
      summary,
      own: { group, metric: board.metric.metric_id, benchmark: board.benchmark.benchmark_id, byDate: true },
    },
  };
}

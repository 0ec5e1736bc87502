import { groupBy } from "@/lib/catalogue/group";
import { counted, directionWords, inSentence } from "@/lib/format/words";
import type { Leaderboard, Panel } from "@/lib/select/leaderboard";
import { selectProgress } from "@/lib/select/progress";
import { progressTitle } from "@/lib/sentences/progress-words";
import { selectScatters } from "@/lib/select/trade-off";
import type { Scale } from "./benchmark-view";
import type { Ends } from "./closer-axis";
import { progressSeries, tradeOffSeries } from "./plane-series";
import { FEWEST_MARKS, type ChartDraft } from "./shown-chart";

interface Wish extends Ends {
  readonly scale: Scale;
  /** The condition that is asked for, by id; empty for the first. */
  readonly x: string;
}

/** A comparison group against a condition that enough of its results state. Null where none does. */
export function scatterChart(board: Leaderboard, panel: Panel, { x, scale, ...ends }: Wish, embedOf: (chart: string) => string): ChartDraft | null {
  const all = selectScatters(board.metric, panel).filter(({ points }) => points.length >= FEWEST_MARKS);
  // A condition that counts several things is one choice, drawn with what most results count.
  const byCondition = [...groupBy(all, ({ condition }) => condition).values()].flatMap(([first]) => first ?? []);
  const chosen = byCondition.find(({ condition }) => condition.condition_id === x) ?? byCondition[0];
  if (chosen === undefined) return null;
  const { metric, benchmark } = board;
  const { condition, counting, isCost, points } = chosen;
  const against = `${metric.symbol} against ${inSentence(condition.name)}${counting && ` (${counting})`} on ${benchmark.name}, ${directionWords(metric.direction)}`;
  const hasFront = points.filter(({ onFront }) => onFront).length > 1;
  return {
    kind: "scatter",
    title: `${against}${hasFront ? "; the line joins what nothing here beats in both" : ""}`,
    x: condition.condition_id,
    xs: byCondition.map(({ condition: one }) => ({ id: one.condition_id, name: one.name })),
    figures: points.map(({ figure }) => figure),
    embed: isCost ? embedOf(condition.condition_id) : "",
    series: tradeOffSeries(board, panel, chosen, scale, ends),
  };
}

/**
 * How the best value of a comparison group moved with time. Null where its results are of fewer than two dates. `among` names the part of
 * the group that the panel holds, such as "the chosen methods"; empty for all of it: only then may it say what was not beaten since.
 */
export function progressChart(board: Leaderboard, panel: Panel, { scale, from, to }: Wish, { among, embed }: { readonly among: string; readonly embed: string }): ChartDraft | null {
  const progress = selectProgress(board.metric, panel);
  const series = progress && progressSeries(board, panel, progress, scale, { from, to });
  if (progress === null || series === null) return null;
  const title = [progressTitle(board.metric, progress), `on ${board.benchmark.name}`, among && `of ${among} alone`].filter(Boolean).join(", ");
  const figures = progress.points.map(({ figure }) => figure);
  const summary = among === "" ? series.summary : `${counted(figures.length, "result")} of ${among} by date; the line joins those that were the best of them so far.`;
  return { kind: "by-date", title, x: "", xs: [], figures, embed, series: { ...series, summary } };
}

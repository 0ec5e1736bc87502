import type { Axis } from "@/lib/view/chart/axis";
import { dateAxis, dayNumber, isoOf } from "@/lib/view/chart/date-axis";
import type { Drawable } from "@/lib/view/chart/picture";
import type { ScatterMark } from "@/lib/view/chart/scatter-series";
import type { Mark } from "@/lib/view/chart/series";
import { withOwnAgainst } from "./own-against";
import type { OwnBoard } from "./own-board";
import type { OwnGroup, OwnMetric } from "./own-facts";
import { ownMark, pictured, widened } from "./own-mark";
import { isWorse } from "./own-place";
import type { OwnRow } from "./own-row";
import { readOwnValue } from "./own-value";
import { judgeOwn } from "./own-verdict";

/** Adds a reader's own rows to a chart as hollow marks, placed by their values. Returns null if none of them has a place in it. */
export function withOwnMarks(chart: Drawable, boards: readonly OwnBoard[], rows: readonly OwnRow[]): Drawable | null {
  const { own } = chart;
  if (own === undefined) return null;
  if (own.against !== undefined && chart.kind === "rows") return withOwnAgainst(chart, own.against, boards, rows);
  const isOf = ({ key, metric, benchmark }: OwnGroup) =>
    metric === own.metric && benchmark === own.benchmark && (own.group === null || own.group === key);
  const board = boards.find(({ facts }) => facts.groups.some(isOf));
  const metric = board?.facts.metrics.find(({ metric_id }) => metric_id === own.metric);
  if (board === undefined || metric === undefined) return null;
  const { facts } = board;
  const hasPlace = (row: OwnRow) =>
    (row.benchmark === "" || row.benchmark === own.benchmark) &&
    (facts.along === null || row.conditions[facts.along] !== undefined) &&
    facts.groups.some((group) => isOf(group) && judgeOwn(facts, group, row).kind !== "not comparable");
  const marks = rows.flatMap((row, at) => {
    const value = readOwnValue(row.values[own.metric] ?? "");
    return value === null || !hasPlace(row)
      ? []
      : [
          {
            mark: ownMark(row, at, metric, value),
            x: own.byDate ? today() : readOwnValue(row.conditions[own.across ?? ""] ?? "")?.value.number,
          },
        ];
  });
  if (chart.kind === "rows")
    return marks.length === 0
      ? null
      : {
          ...chart,
          ...pictured(chart, marks.length),
          marks: marks.reduce((all, { mark }) => inOrder(all, mark, metric), chart.marks),
          axis: widened(
            chart.axis,
            marks.map(({ mark }) => mark.value),
            chart.marks.map(({ value }) => value),
          ),
        };
  const placed = marks.flatMap(({ mark, x }): ScatterMark[] =>
    x === undefined
      ? []
      : [{ ...mark, detail: own.byDate ? `${mark.detail} · today` : mark.detail, x, weight: "plain" }],
  );
  if (placed.length === 0) return null;
  return {
    ...chart,
    ...pictured(chart, placed.length),
    marks: placed.reduce((all, mark) => inOrder(all, mark, metric), chart.marks),
    x: own.byDate
      ? withDay(
          chart.x,
          today(),
          chart.marks.map(({ x }) => x),
        )
      : widened(
          chart.x,
          placed.map(({ x }) => x),
          chart.marks.map(({ x }) => x),
        ),
    y: widened(
      chart.y,
      placed.map(({ value }) => value),
      chart.marks.map(({ value }) => value),
    ),
  };
}

function inOrder<One extends Mark>(marks: readonly One[], own: One, { direction }: OwnMetric): readonly One[] {
  const at = marks.findIndex(({ value }) => isWorse(value, own.value, direction));
  return at < 0 ? [...marks, own] : marks.toSpliced(at, 0, own);
}

/** Returns today, the date of unreported values, which have no date of their own. */
const today = () => dayNumber(new Date().toISOString().slice(0, 10));

/** Extends an axis of dates by one day. */
function withDay<Labelled extends Axis>(axis: Labelled, day: number, others: readonly number[]): Labelled {
  const [low, high] = axis.domain;
  return day >= low && day <= high ? axis : { ...axis, ...dateAxis([...others, day].map(isoOf)) };
}

import { withUnit } from "@/lib/format/figure";
import { counted } from "@/lib/format/words";
import { axisFor, type Axis } from "@/lib/view/axis";
import type { Drawable } from "@/lib/view/picture";
import type { PlaneMark } from "@/lib/view/plane-series";
import type { Mark } from "@/lib/view/series";
import type { OwnBoard } from "./own-board";
import type { OwnGroup, OwnMetric } from "./own-facts";
import { isWorse } from "./own-place";
import type { OwnRow } from "./own-row";
import { readOwnValue, type OwnValue } from "./own-value";
import { judgeOwn } from "./own-verdict";

/** A chart with a reader's own rows in it, hollow and among the others by their value; null where none of them has a place in it. */
export function withOwnMarks(chart: Drawable, boards: readonly OwnBoard[], rows: readonly OwnRow[]): Drawable | null {
  const { own } = chart;
  if (own === undefined) return null;
  const isOf = ({ key, metric, benchmark }: OwnGroup) => metric === own.metric && benchmark === own.benchmark && (own.group === null || own.group === key);
  const board = boards.find(({ facts }) => facts.groups.some(isOf));
  const metric = board?.facts.metrics.find(({ metric_id }) => metric_id === own.metric);
  if (board === undefined || metric === undefined) return null;
  const { facts } = board;
  const hasPlace = (row: OwnRow) =>
    (row.benchmark === "" || row.benchmark === own.benchmark) && (facts.along === null || row.conditions[facts.along] !== undefined) && facts.groups.some((group) => isOf(group) && judgeOwn(facts, group, row).kind !== "not comparable");
  const marks = rows.flatMap((row, at) => {
    const value = readOwnValue(row.values[own.metric] ?? "");
    return value === null || !hasPlace(row) ? [] : [{ mark: markOf(row, at, metric, value), x: readOwnValue(row.conditions[own.across ?? ""] ?? "")?.value.number }];
  });
  if (chart.kind === "rows") return marks.length === 0 ? null : { ...chart, ...pictured(chart, marks.length), marks: marks.reduce((all, { mark }) => inOrder(all, mark, metric), chart.marks), axis: widened(chart.axis, marks.map(({ mark }) => mark.value), chart.marks.map(({ value }) => value)) };
  const placed = marks.flatMap(({ mark, x }): PlaneMark[] => (x === undefined ? [] : [{ ...mark, x, weight: "plain" }]));
  if (placed.length === 0) return null;
  return {
    ...chart,
    ...pictured(chart, placed.length),
    marks: placed.reduce((all, mark) => inOrder(all, mark, metric), chart.marks),
    x: widened(chart.x, placed.map(({ x }) => x), chart.marks.map(({ x }) => x)),
    y: widened(chart.y, placed.map(({ value }) => value), chart.marks.map(({ value }) => value)),
  };
}

function markOf(row: OwnRow, at: number, { unit }: OwnMetric, value: OwnValue): Mark {
  const text = value.value.text.replaceAll("-", "−");
  return {
    key: `yours-${at}`,
    label: row.name,
    detail: [row.configuration, "yours"].filter(Boolean).join(" · "),
    value: value.value.number,
    from: null,
    text: withUnit(text, unit),
    fromText: "",
    qualifier: value.qualifier,
    family: "other",
    sourceKind: "abstract",
    rank: "",
    receipt: "yours, not reported",
    mark: "yours",
  };
}

function inOrder<One extends Mark>(marks: readonly One[], own: One, { direction }: OwnMetric): readonly One[] {
  const at = marks.findIndex(({ value }) => isWorse(value, own.value, direction));
  return at < 0 ? [...marks, own] : marks.toSpliced(at, 0, own);
}

/** Its picture says how many are the reader's own; what others may show in a frame has none of them. */
const pictured = ({ picture }: Drawable, own: number) => (picture ? { picture: { ...picture, facts: `${picture.facts} With ${counted(own, "result")} that no source reports.`, embed: "" } } : {});

/** An axis stays as it is where it has room for the values, and is made anew where it has none. */
function widened<Labelled extends Axis>(axis: Labelled, own: readonly number[], others: readonly number[]): Labelled {
  const [low, high] = axis.domain;
  return own.every((value) => value >= low && value <= high) ? axis : { ...axis, ...axisFor([...others, ...own], axis.scale) };
}

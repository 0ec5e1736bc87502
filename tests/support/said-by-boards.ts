import type { Result } from "@/lib/catalogue/catalogue";
import type { BoardTable, BoardTableValue } from "@/lib/report/board-table";
import { axisKey } from "@/lib/select/rank/verdict";
import type { Mark } from "@/lib/view/chart/series";
import type { ShownChart } from "@/lib/view/chart/shown-chart";
import { rowsIn, valuesOf } from "@/lib/exhibit/board/board-marks";

const minus = (text: string) => text.replaceAll("-", "−");

/** Returns the values in the JSON of a view by the id of their result. */
export const valuesOnBoards = (boards: readonly BoardTable[]): ReadonlyMap<string, BoardTableValue> =>
  new Map(boards.flatMap((board) => rowsIn(board).flatMap(valuesOf)).map((value) => [value.result, value]));

/** How a mark differs from its results and the boards of its view; empty if it agrees. */
export type Faults = readonly string[];

/** Checks a chart of values that are computed from two results: each mark against the digits of both, and against the difference that the board prints. */
export function derivedFaults(
  { kind, series }: ShownChart,
  byId: ReadonlyMap<string, Result>,
  boards: ReadonlyMap<string, BoardTableValue>,
  reference: string,
): Faults {
  if (series?.kind !== "rows") return [];
  const isTurned = series.summary.includes("inverted if lower is better");
  return series.marks.flatMap((mark): Faults => {
    const result = byId.get(mark.key);
    const [own = "", base = ""] = mark.receipt.split(kind === "ratio" ? " over " : " minus ");
    const other =
      result &&
      [...byId.values()].find(
        (one) => one.value.text === base && one.method.method_id === reference && axisKey(one) === axisKey(result),
      );
    if (result === undefined || other === undefined || own !== result.value.text)
      return [`${mark.key} is of ${mark.receipt}, which ${reference} and it do not print there`];
    const [a, b] =
      isTurned && result.metric.direction === "lower"
        ? [other.value.number, result.value.number]
        : [result.value.number, other.value.number];
    const value = kind === "ratio" ? a / b : a - b;
    const shown = boards.get(mark.key);
    return [
      ...(Math.abs(mark.value - value) < 1e-9 ? [] : [`${mark.key} stands at ${mark.value}, and ${value} follows`]),
      ...(mark.label === result.method.name &&
      (mark.detail.startsWith(result.benchmark.name) ||
        (series.name.includes(` on ${result.benchmark.name}`) && !mark.detail.includes(result.benchmark.name)))
        ? []
        : [`${mark.key} is called ${mark.label}, ${mark.detail}`]),
      ...(shown === undefined || shown.digits === own ? [] : [`${mark.key}: the board prints ${shown.digits}`]),
      // If the reference has several values, a board uses the nearest one, and says which.
      ...(kind !== "ratio" || !shown?.difference || shown.difference.includes(" on ") || shown.difference === mark.text
        ? []
        : [`${mark.key} says ${mark.text}, its board ${shown.difference}`]),
    ];
  });
}

/** Checks arrows from one result to another: both ends have to be at their values and with their digits. */
export function pairFaults(
  { series }: ShownChart,
  byId: ReadonlyMap<string, Result>,
  boards: ReadonlyMap<string, BoardTableValue>,
): Faults {
  const marks: readonly Mark[] = series?.marks ?? [];
  return marks.flatMap((mark): Faults => {
    const [from = "", to = ""] = mark.key.split(" ");
    const ends = [
      [from, mark.from, mark.fromText],
      [to, mark.value, mark.text],
    ] as const;
    return ends.flatMap(([id, value, text]) => {
      const result = byId.get(id);
      const digits = boards.get(id)?.digits ?? result?.value.text ?? "no such result";
      return value === result?.value.number && text.includes(minus(digits))
        ? []
        : [`${mark.key}: ${text} at ${value}, where ${id} is ${digits}`];
    });
  });
}

/** Checks lines over a condition: each mark has to be at the condition that its result states, and each line has to pass through the marks of its method in order. */
export function lineFaults({ series }: ShownChart, byId: ReadonlyMap<string, Result>): Faults {
  if (series?.kind !== "plane") return [];
  const along = series.own?.across;
  const ofMethod = (id: string) => series.marks.filter(({ key }) => byId.get(key)?.method.method_id === id);
  return [
    ...series.marks.flatMap(({ key, x }) => {
      const stated = byId.get(key)?.conditions.find(({ condition }) => condition.condition_id === along)?.value;
      return Number(stated) === x ? [] : [`${key} stands at ${x}, and states ${stated}`];
    }),
    ...(series.lines ?? []).flatMap(({ key, pieces }) => {
      const corners = pieces.flat().map(({ x, value }) => [x, value]);
      const marks = ofMethod(key)
        .toSorted((a, b) => a.x - b.x)
        .map(({ x, value }) => [x, value]);
      return JSON.stringify(corners) === JSON.stringify(marks)
        ? []
        : [`the line of ${key} goes through ${JSON.stringify(corners)}, its marks are ${JSON.stringify(marks)}`];
    }),
  ];
}

/** Checks arrows from a teacher's steps to a student's: both ends have to be at the steps that their results state, with the digits of these beside them. */
export function stepFaults({ series }: ShownChart, byId: ReadonlyMap<string, Result>): Faults {
  const stepsOf = ({ conditions }: Result) =>
    Number(conditions.find(({ condition }) => condition.condition_id === "steps")?.value);
  return (series?.marks ?? []).flatMap((mark): Faults => {
    const after = byId.get(mark.key);
    if (after === undefined || stepsOf(after) !== mark.value || !mark.text.includes(minus(after.value.text)))
      return [`${mark.key} is ${mark.text} at ${mark.value} steps`];
    const isBefore = (one: Result) =>
      one.benchmark === after.benchmark &&
      one.metric === after.metric &&
      stepsOf(one) === mark.from &&
      mark.fromText.endsWith(` ${minus(one.value.text)}`);
    return [...byId.values()].some(isBefore) ? [] : [`${mark.key} begins with ${mark.fromText} at ${mark.from} steps`];
  });
}

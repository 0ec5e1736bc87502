import { groupBy } from "@/lib/catalogue/group";
import type { Result, RowOf } from "@/lib/catalogue/catalogue";
import type { AxisTerm } from "@/lib/format/axis-words";
import { asideTerms, baselineTerms } from "@/lib/select/rank/axis-terms";
import { asideOf } from "@/lib/select/rank/verdict";
import { numberOf } from "@/lib/numerals/number-of";
import { isNumeral } from "@/lib/numerals/scan-numerals";

type Condition = RowOf<"conditions">;

/** Axes that differ only in one numeric condition, such as the horizon, in the order of its values. */
export interface Multiples<Axis> {
  /** The baseline and the other `match` conditions; empty if there is nothing to distinguish. */
  readonly parts: readonly AxisTerm[];
  /** Each axis with the terms that distinguish it from its neighbours; empty if the row does not run along a condition. */
  readonly axes: readonly { readonly parts: readonly AxisTerm[]; readonly axis: Axis }[];
}

/** A condition with fewer values than this is better told apart in words than in a row of charts. */
export const FEWEST_IN_A_ROW = 3;

/**
 * Arranges axes of one metric in rows of small multiples: along the numeric `match` condition with most values if it has at least three, by number,
 * with words such as "average" last; rows with most results first. Without such a condition each axis is a row of its own. A condition that other
 * axes state and one does not is "not stated" in its title, because it is not known whether they agree.
 */
export function arrange<Axis>(
  axes: readonly Axis[],
  resultsOf: (axis: Axis) => readonly Result[],
): readonly Multiples<Axis>[] {
  const first = (axis: Axis) => resultsOf(axis)[0] as Result;
  const stated = statedBy(axes.map(first));
  const along = conditionAlong(axes.map(first), stated);
  const others = stated.filter((condition) => condition !== along);
  // A condition that only ablations and summaries state distinguishes nothing among the main results.
  const ofMain = statedBy(axes.map(first).filter((result) => asideOf(result).length === 0));
  const toldOf = (result: Result) =>
    asideOf(result).length === 0 ? others.filter((condition) => ofMain.includes(condition)) : others;
  const rows = groupBy(axes, (axis) =>
    JSON.stringify([
      asideOf(first(axis)),
      baselineOf(first(axis)),
      others.map((condition) => valueOf(first(axis), condition)),
    ]),
  );
  const size = (row: readonly Axis[]) => row.reduce((sum, axis) => sum + resultsOf(axis).length, 0);
  return (
    [...rows.values()]
      // Methods as proposed come before ablations and summaries.
      .toSorted(
        (a, b) => asideOf(first(a[0] as Axis)).length - asideOf(first(b[0] as Axis)).length || size(b) - size(a),
      )
      .map((row) => ({
        parts: partsOf(first(row[0] as Axis), toldOf(first(row[0] as Axis))),
        axes: row
          .toSorted((a, b) => (along === null ? 0 : inOrder(valueOf(first(a), along), valueOf(first(b), along))))
          .map((axis) => ({ axis, parts: along === null ? [] : [termOf(first(axis), along)] })),
      }))
  );
}

/** Returns every `match` condition that some of the results state, in the order of first mention. */
function statedBy(results: readonly Result[]): readonly Condition[] {
  return [...new Set(results.flatMap(({ conditions }) => conditions.map(({ condition }) => condition)))].filter(
    ({ role }) => role === "match",
  );
}

function conditionAlong(results: readonly Result[], stated: readonly Condition[]): Condition | null {
  const numbers = (condition: Condition) =>
    new Set(results.map((result) => valueOf(result, condition)).filter(isNumeral)).size;
  const [most] = stated.toSorted((a, b) => numbers(b) - numbers(a));
  return most !== undefined && numbers(most) >= FEWEST_IN_A_ROW ? most : null;
}

function partsOf(result: Result, conditions: readonly Condition[]): readonly AxisTerm[] {
  const aside = asideTerms(result);
  // A condition that an ablation does not state is left out: its table is separate anyway.
  const told = aside.length > 0 ? conditions.filter((condition) => valueOf(result, condition) !== "") : conditions;
  return [...aside, ...baselineTerms(result), ...told.map((condition) => termOf(result, condition))];
}

function termOf(result: Result, condition: Condition): AxisTerm {
  const found = result.conditions.find((stated) => stated.condition === condition);
  return found ? { kind: "condition", stated: found } : { kind: "silence", condition };
}

const valueOf = (result: Result, condition: Condition) =>
  result.conditions.find((stated) => stated.condition === condition)?.value ?? "";
const baselineOf = ({ baseline }: Result) =>
  baseline === null ? null : [baseline.method.method_id, baseline.configuration];

/** Orders numbers by value, then words, then values that are not stated. */
function inOrder(a: string, b: string): number {
  const kind = (text: string) => (isNumeral(text) ? 0 : text === "" ? 2 : 1);
  return kind(a) - kind(b) || (isNumeral(a) ? numberOf(a) - numberOf(b) : a < b ? -1 : 1);
}

import type { Catalogue, Result, RowOf } from "@/lib/catalogue/catalogue";
import { groupBy } from "@/lib/catalogue/group";
import { once } from "@/lib/catalogue/once";
import type { AxisTerm } from "@/lib/format/axis-words";
import { axisTerms } from "./axis-terms";
import { rankResults, type Ranked } from "./rank";
import { standsForItself } from "@/lib/tables/judgements";
import { axisKey } from "./verdict";

/** The results of each axis, which are comparable with each other. */
const axesOf = once((catalogue: Catalogue) => groupBy(catalogue.results, axisKey));

const inOrder = (results: readonly Result[]): readonly Ranked[] =>
  results[0] === undefined ? [] : rankResults(results, results[0].metric.direction);

/** Ranks the results of one axis, or some of them. Computed once for each list, because the parts of one view ask for the same ranking. */
export const rankAxis = once(inOrder);

const ranked = once((axis: readonly Result[]) => inOrder(axis).filter(standsForItself));

/** Returns every result on the axis of a result. */
export const onAxisOf = (catalogue: Catalogue, result: Result): readonly Result[] =>
  axesOf(catalogue).get(axisKey(result)) ?? [];

/** Returns the results of an axis that stand for a configuration, in order, without quotations, ablations and references. */
export const configurationsOn = (catalogue: Catalogue, result: Result): readonly Ranked[] =>
  ranked(onAxisOf(catalogue, result));

/** Returns one of the given results on the largest of their axes, the first if several are equal; null without results. */
export function onLargestAxis(catalogue: Catalogue, results: readonly Result[]): Result | null {
  const axes = axesOf(catalogue);
  const sizeOf = (result: Result) => axes.get(axisKey(result))?.length ?? 0;
  return results.reduce<Result | null>(
    (largest, result) => (largest === null || sizeOf(result) > sizeOf(largest) ? result : largest),
    null,
  );
}

/** The ranking that a list shows: one metric on one axis. */
export interface Standing {
  readonly benchmark: RowOf<"benchmarks">;
  readonly metric: RowOf<"metrics">;
  /** The terms that distinguish the axis from the others of the metric. */
  readonly terms: readonly AxisTerm[];
  /** Every configuration of the axis, in order. */
  readonly rows: readonly Ranked[];
}

export const standingOn = (catalogue: Catalogue, on: Result): Standing => ({
  benchmark: on.benchmark,
  metric: on.metric,
  terms: axisTerms(catalogue, on),
  rows: configurationsOn(catalogue, on),
});

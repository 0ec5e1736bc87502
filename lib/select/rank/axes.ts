import type { Catalogue, Result, RowOf } from "@/lib/catalogue/catalogue";
import { groupBy } from "@/lib/catalogue/group";
import { once } from "@/lib/catalogue/once";
import type { AxisTerm } from "@/lib/format/axis-words";
import { axisTerms } from "./axis-terms";
import { rankResults, type Ranked } from "./rank";
import { standsForItself } from "@/lib/tables/judgements";
import { axisKey } from "./verdict";

/** The results of each axis, which are those that may be compared. */
const axesOf = once((catalogue: Catalogue) => groupBy(catalogue.results, axisKey));

const ranked = once((axis: readonly Result[]): readonly Ranked[] => {
  const [first] = axis;
  return first === undefined ? [] : rankResults(axis, first.metric.direction).filter(standsForItself);
});

/** Every result of the axis of a result. */
export const onAxisOf = (catalogue: Catalogue, result: Result): readonly Result[] => axesOf(catalogue).get(axisKey(result)) ?? [];

/** The results of an axis that stand for a configuration, in order. Quotations, ablations and references are not among them. */
export const configurationsOn = (catalogue: Catalogue, result: Result): readonly Ranked[] => ranked(onAxisOf(catalogue, result));

/** A result of the axis that has most results among those that the given ones are on, the first of equals; null for none. */
export function onLargestAxis(catalogue: Catalogue, results: readonly Result[]): Result | null {
  const axes = axesOf(catalogue);
  const sizeOf = (result: Result) => axes.get(axisKey(result))?.length ?? 0;
  return results.reduce<Result | null>((largest, result) => (largest === null || sizeOf(result) > sizeOf(largest) ? result : largest), null);
}

/** Where a list shows how something stands: one metric on one axis. */
export interface Standing {
  readonly benchmark: RowOf<"benchmarks">;
  readonly metric: RowOf<"metrics">;
  /** What tells the axis from the others of the metric. */
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

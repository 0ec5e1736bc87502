import type { Result } from "@/lib/catalogue/catalogue";

/** Which comparison groups a reader wants: whole ones, so that no rank changes. */
export interface PlaceFilter {
  readonly benchmarks: readonly string[];
  readonly metrics: readonly string[];
  /** Values of conditions that must match, as "horizon.96": any of those of one condition, and one of each condition that is named. */
  readonly conditions: readonly string[];
}

export const EVERY_PLACE: PlaceFilter = { benchmarks: [], metrics: [], conditions: [] };

/** Whether anything is left out. */
export const isPlaced = ({ benchmarks, metrics, conditions }: PlaceFilter) => benchmarks.length + metrics.length + conditions.length > 0;

/** A value of a condition as an address has it. */
export const placeKey = (condition: string, value: string) => `${condition}.${value}`;

/** Whether a filter lets the comparison group of a result through. */
export function keepsPlace({ benchmarks, metrics, conditions }: PlaceFilter, { benchmark, metric, conditions: stated }: Result): boolean {
  if (benchmarks.length > 0 && !benchmarks.includes(benchmark.benchmark_id)) return false;
  if (metrics.length > 0 && !metrics.includes(metric.metric_id)) return false;
  const own = stated.map(({ condition, value }) => placeKey(condition.condition_id, value));
  const named = new Set(conditions.map(conditionIn));
  return [...named].every((condition) => conditions.some((one) => conditionIn(one) === condition && own.includes(one)));
}

/** The condition that a key names. Ids hold no point, so the first one ends the id. */
export const conditionIn = (key: string) => key.slice(0, key.indexOf("."));

/** The value that a key names. */
export const valueIn = (key: string) => key.slice(key.indexOf(".") + 1);

import type { Result } from "@/lib/catalogue/catalogue";

/** Which comparison groups a reader wants: always whole groups, so that no rank changes. */
export interface PlaceFilter {
  readonly benchmarks: readonly string[];
  readonly metrics: readonly string[];
  /** Values of conditions that must match, as "horizon.96". A group must have one of the values of each condition that is named. */
  readonly conditions: readonly string[];
}

export const EVERY_PLACE: PlaceFilter = { benchmarks: [], metrics: [], conditions: [] };

/** Returns whether a filter leaves anything out. */
export const isPlaced = ({ benchmarks, metrics, conditions }: PlaceFilter) =>
  benchmarks.length + metrics.length + conditions.length > 0;

/** Returns a value of a condition in the form that URLs use. */
export const placeKey = (condition: string, value: string) => `${condition}.${value}`;

/** Returns whether a filter keeps the comparison group of a result. */
export function keepsPlace(
  { benchmarks, metrics, conditions }: PlaceFilter,
  { benchmark, metric, conditions: stated }: Result,
): boolean {
  if (benchmarks.length > 0 && !benchmarks.includes(benchmark.benchmark_id)) return false;
  if (metrics.length > 0 && !metrics.includes(metric.metric_id)) return false;
  if (conditions.length === 0) return true;
  const own = stated.map(({ condition, value }) => placeKey(condition.condition_id, value));
  const named = new Set(conditions.map(conditionIn));
  return [...named].every((condition) => conditions.some((one) => conditionIn(one) === condition && own.includes(one)));
}

/** Returns the id of the condition in a key. Ids contain no dot, so the first dot ends the id. */
export const conditionIn = (key: string) => key.slice(0, key.indexOf("."));

/** Returns the value in a key. */
export const valueIn = (key: string) => key.slice(key.indexOf(".") + 1);

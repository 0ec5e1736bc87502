import type { Result } from "@/lib/catalogue/catalogue";
import { once } from "@/lib/catalogue/once";

/** Conditions that distinguish the rows of a column instead of columns: cells of an ablation are marked and counted next to those of the method itself. */
export const OF_ROWS: readonly string[] = ["ablation"];

const AVERAGE = /^(?:average|avg|mean)\b/i;

/** Returns whether a condition's value means that the result is a mean over its other values: `horizon=average`. */
export const isAverage = (value: string) => AVERAGE.test(value);

const measured = once(({ benchmark, metric, baseline }: Result) =>
  [
    benchmark.benchmark_id,
    metric.metric_id,
    ...(baseline ? [baseline.method.method_id, baseline.configuration ?? ""] : []),
  ].join("|"),
);

/** Returns the conditions as text, except those in `without`; with `onlyMatch` only `match` conditions and the ablation. */
function stated({ conditions }: Result, without: readonly string[], onlyMatch: boolean): string {
  let text = "";
  for (const { condition, value } of conditions)
    if (
      (!onlyMatch || condition.role === "match" || OF_ROWS.includes(condition.condition_id)) &&
      !without.includes(condition.condition_id)
    )
      text += `${condition.condition_id}=${value};`;
  return text;
}

/** Returns benchmark, metric, baseline, `match` conditions and the ablation as text, except the conditions in `without`: cells with equal texts are in one column. */
export const columnKey = (result: Result, without: readonly string[] = NONE): string =>
  without.length === 0 ? wholeColumnKey(result) : `${measured(result)}|${stated(result, without, true)}`;

const NONE: readonly string[] = [];
const wholeColumnKey = once((result: Result) => `${measured(result)}|${stated(result, NONE, true)}`);

/** Returns the same with every condition, and with the method in its configuration: results with equal texts are of one run. */
export const runKey = (result: Result, without: readonly string[] = []): string =>
  `${methodKey(result)}|${measured(result)}|${stated(result, without, false)}`;

/** Returns a key for a method in one configuration. */
export const methodKey = once(
  ({ method, configuration }: Result): string => `${method.method_id} ${configuration ?? ""}`,
);

/** Returns the value that a source states for one condition; null if it states none. */
export const statedOf = ({ conditions }: Result, id: string): string | null =>
  conditions.find(({ condition }) => condition.condition_id === id)?.value ?? null;

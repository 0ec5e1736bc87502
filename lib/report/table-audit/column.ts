import type { Result } from "@/lib/catalogue/catalogue";
import { once } from "@/lib/catalogue/once";

/** An ablation tells the rows of one column apart: its cells are marked and counted beside those of the method itself. */
export const OF_ROWS: readonly string[] = ["ablation"];

const AVERAGE = /^(?:average|avg|mean)\b/i;

/** Whether a condition's value says that the result is a mean over its other values: `horizon=average`. */
export const isAverage = (value: string) => AVERAGE.test(value);

const measured = once(({ benchmark, metric, baseline }: Result) =>
  [benchmark.benchmark_id, metric.metric_id, ...(baseline ? [baseline.method.method_id, baseline.configuration ?? ""] : [])].join("|"),
);

/** Conditions as text, but for those that are named. */
function stated({ conditions }: Result, without: readonly string[], onlyMatch: boolean): string {
  let text = "";
  for (const { condition, value } of conditions)
    if ((!onlyMatch || condition.role === "match" || OF_ROWS.includes(condition.condition_id)) && !without.includes(condition.condition_id)) text += `${condition.condition_id}=${value};`;
  return text;
}

/** Benchmark, metric, baseline, `match` conditions and the ablation as text, but for the conditions that are named: equal texts, one column of cells. */
export const columnKey = (result: Result, without: readonly string[] = NONE): string =>
  without.length === 0 ? wholeColumnKey(result) : `${measured(result)}|${stated(result, without, true)}`;

const NONE: readonly string[] = [];
const wholeColumnKey = once((result: Result) => `${measured(result)}|${stated(result, NONE, true)}`);

/** The same with every condition, and with the method in its configuration: equal texts, one run. */
export const runKey = (result: Result, without: readonly string[] = []): string =>
  `${methodKey(result)}|${measured(result)}|${stated(result, without, false)}`;

/** A method in one configuration. */
export const methodKey = once(({ method, configuration }: Result): string => `${method.method_id} ${configuration ?? ""}`);

/** What a source states of one condition; null where it is silent. */
export const statedOf = ({ conditions }: Result, id: string): string | null =>
  conditions.find(({ condition }) => condition.condition_id === id)?.value ?? null;

import type { Result } from "@/lib/catalogue/catalogue";
import { groupBy } from "@/lib/catalogue/group";
import type { PlaceFilter } from "@/lib/report/question/place-filter";
import { printCondition } from "@/lib/format/result";
import { either, examplesOf, inSentence, listed } from "@/lib/format/words";

/**
 * Returns the comparison groups of a filter in words: "ECL, Traffic and Weather, look-back 96 steps". Empty for all of them. Names come from the
 * given results; an id that none of them has is shown as it is.
 */
export function placeWords(results: readonly Result[], { benchmarks, metrics, conditions }: PlaceFilter): string {
  const names = benchmarks.map(
    (id) => results.find(({ benchmark }) => benchmark.benchmark_id === id)?.benchmark.name ?? id,
  );
  const symbols = metrics.map((id) => results.find(({ metric }) => metric.metric_id === id)?.metric.symbol ?? id);
  const byCondition = groupBy(
    conditions.map((key) => [key.slice(0, key.indexOf(".")), key.slice(key.indexOf(".") + 1)] as const),
    ([id]) => id,
  );
  const stated = Array.from(byCondition, ([id, own]) =>
    conditionWords(
      results,
      id,
      own.map(([, value]) => value),
    ),
  );
  return [examplesOf(names, "benchmarks"), listed(symbols), ...stated].filter(Boolean).join(", ");
}

function conditionWords(results: readonly Result[], id: string, values: readonly string[]): string {
  const condition = results
    .flatMap((result) => result.conditions)
    .find((stated) => stated.condition.condition_id === id)?.condition;
  if (condition === undefined) return `${id} ${either(values)}`;
  const [only = "", ...more] = values;
  return more.length === 0
    ? printCondition({ condition, value: only, method: null })
    : `${inSentence(condition.name)} ${either(values)}`;
}

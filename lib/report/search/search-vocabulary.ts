import type { Catalogue } from "@/lib/catalogue/catalogue";
import { once } from "@/lib/catalogue/once";
import { squashed, wordsOf } from "./search-words";

/**
 * Returns every word that can match a result: names of its method, configuration, benchmark, metric and conditions. Cached for each catalogue, so
 * that a word that matches no result is recognised without going through all results.
 */
export const vocabularyOf = once(({ results }: Catalogue): ReadonlySet<string> => {
  const names = new Set<string>();
  for (const { benchmark, method, metric, configuration, conditions } of results) {
    for (const name of [benchmark.name, benchmark.benchmark_id, benchmark.dataset, method.name, method.method_id])
      names.add(name ?? "");
    for (const name of [metric.name, metric.symbol, metric.metric_id, configuration]) names.add(name ?? "");
    if (configuration !== null) names.add(`${method.name} ${configuration}`);
    for (const { condition, value } of conditions) names.add(condition.name).add(value);
  }
  return new Set([...names].flatMap((name) => [squashed(name), ...wordsOf(name)]));
});

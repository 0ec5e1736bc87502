import type { Result } from "@/lib/catalogue/catalogue";
import { groupBy } from "@/lib/catalogue/group";
import { listed } from "@/lib/format/words";

/** Returns the words for results of one row: once if they agree, otherwise by metric, as in "quoted; images/s: measured again". */
export function byMetric(results: readonly Result[], wordsOf: (result: Result) => string): string {
  const groups = Array.from(groupBy(results, wordsOf), ([words, of]) => ({ words, of }));
  if (groups.length === 1) return groups[0]?.words ?? "";
  return groups
    .flatMap(({ words, of }) => (words === "" ? [] : [`${listed(of.map(({ metric }) => metric.symbol))}: ${words}`]))
    .join("; ");
}

import type { Figure } from "@/lib/catalogue/catalogue";
import { groupBy } from "@/lib/catalogue/group";
import { listed } from "@/lib/format/words";

/** What figures of one row say: once where they agree, otherwise by metric, as in "quoted; images/s: measured again". */
export function byMetric(figures: readonly Figure[], wordsOf: (figure: Figure) => string): string {
  const groups = Array.from(groupBy(figures, wordsOf), ([words, of]) => ({ words, of }));
  if (groups.length === 1) return groups[0]?.words ?? "";
  return groups.flatMap(({ words, of }) => (words === "" ? [] : [`${listed(of.map(({ metric }) => metric.symbol))}: ${words}`])).join("; ");
}

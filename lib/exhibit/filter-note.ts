import { rowFilterWords } from "@/lib/sentences/row-filter-words";
import type { RowFilter } from "@/lib/report/question/row-filter";

/** Says in a sentence which results a filter keeps; empty if it keeps all. */
export function filterNote(filter: RowFilter): string {
  const words = rowFilterWords(filter);
  return words && `Only some results, ranked among themselves: ${words}.`;
}

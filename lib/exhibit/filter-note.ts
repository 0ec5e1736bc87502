import { rowFilterWords } from "@/lib/sentences/row-filter-words";
import type { RowFilter } from "@/lib/report/question/row-filter";

/** What a filter leaves of the results, as a sentence; empty where it leaves all. */
export function filterNote(filter: RowFilter): string {
  const words = rowFilterWords(filter);
  return words && `Only some results, ranked among themselves: ${words}.`;
}

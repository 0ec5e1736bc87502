import type { FoundResult } from "@/lib/report/search/search";
import { searchDetail } from "@/lib/sentences/search-detail";
import { searchName } from "@/lib/sentences/search-name";
import { matchHref } from "@/lib/view/views/search-view";

/** A search match in a list, with the URL of its page. */
export interface SearchRow extends Omit<FoundResult, "within" | "about"> {
  readonly name: string;
  /** One sentence about it. */
  readonly detail: string;
  readonly href: string;
}

export function searchRow(result: FoundResult): SearchRow {
  const { kind, id, about, fit } = result;
  return { kind, id, name: searchName(about), detail: searchDetail(about), fit, href: matchHref(result) };
}

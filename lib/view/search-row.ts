import type { FoundResult } from "@/lib/select/search/search";
import { matchHref } from "@/lib/view/address/search-view";

/** A match as lists of matches show it, with the address of its page. */
export interface SearchRow extends Omit<FoundResult, "within"> {
  readonly href: string;
}

export function searchRow(result: FoundResult): SearchRow {
  const { kind, id, name, detail, fit } = result;
  return { kind, id, name, detail, fit, href: matchHref(result) };
}

import type { FoundResult } from "@/lib/report/search/search-entries";
import { counted } from "@/lib/format/words";

/**
 * Returns how many matches a search has. If nothing has the name, `isThere` is false and `words` introduce what there is instead; they are empty if
 * there is nothing at all.
 */
export function matchWords(
  matches: readonly Pick<FoundResult, "fit">[],
  total: number,
): { readonly isThere: boolean; readonly words: string } {
  if (matches.some(({ fit }) => fit === "name")) return { isThere: true, words: counted(total, "match", "matches") };
  const mentions = matches.filter(({ fit }) => fit === "words").length;
  if (mentions > 0) return { isThere: false, words: `${counted(mentions, "match mentions", "matches mention")} it.` };
  return { isThere: false, words: matches.length > 0 ? "What is nearest:" : "" };
}

import type { FoundResult } from "@/lib/report/search/search-entries";
import { counted } from "@/lib/format/words";

/**
 * How many matches there are of what was asked for. Where nothing has the name, `isThere` is false and this is what there is instead:
 * empty for nothing at all.
 */
export function matchWords(matches: readonly Pick<FoundResult, "fit">[], total: number): { readonly isThere: boolean; readonly words: string } {
  if (matches.some(({ fit }) => fit === "name")) return { isThere: true, words: counted(total, "match", "matches") };
  const mentions = matches.filter(({ fit }) => fit === "words").length;
  if (mentions > 0) return { isThere: false, words: `${counted(mentions, "match mentions", "matches mention")} it.` };
  return { isThere: false, words: matches.length > 0 ? "What is nearest:" : "" };
}

import type { Catalogue } from "@/lib/catalogue/catalogue";
import { MOST_MATCHES, selectSearch, type FoundResult, type SearchAnswer } from "@/lib/report/search/search";
import { compoundsOf, tellingWords, wordsOf } from "@/lib/report/search/search-words";
import { PAGE_WORDS } from "@/lib/view/address/page-words";

/** Returns the matches of a text: items of the collection, and pages of the site that it names. */
export const searchSite = (catalogue: Catalogue, query: string, most = MOST_MATCHES): SearchAnswer =>
  selectSearch(catalogue, query, most, findPages(query));

/** Shorter words must match in full, because two letters begin too many words. */
const LEAST_TO_BEGIN = 4;

/** Returns the pages whose name or words contain every word of a query, in the order of the table of pages; those whose name contains them come first. */
export function findPages(query: string): readonly FoundResult[] {
  const spellings = [wordsOf(query), compoundsOf(query)].map(tellingWords).filter((words) => words.length > 0);
  const has = (text: string) => {
    const own = [...wordsOf(text), ...compoundsOf(text)];
    return spellings.some((words) =>
      words.every((word) => own.some((one) => one === word || (word.length >= LEAST_TO_BEGIN && one.startsWith(word)))),
    );
  };
  const found = Object.entries(PAGE_WORDS).flatMap(([address, { name, summary, words }]) =>
    has(`${name} ${words}`) ? [{ address, name, summary, isNamed: has(name) }] : [],
  );
  return found
    .toSorted((a, b) => Number(b.isNamed) - Number(a.isNamed))
    .map(({ address, name, summary }) => ({
      kind: "page",
      id: address.slice(1).replaceAll("/", "-") || "home",
      about: { kind: "summary", name, summary },
      within: address,
      fit: "name",
    }));
}

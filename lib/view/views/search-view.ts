import { distance } from "fastest-levenshtein";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import type { SearchKind, SearchResult } from "@/lib/report/search/search";
import { selectSearchEntries } from "@/lib/report/search/search-entries";
import { squashed } from "@/lib/report/search/search-words";
import { benchmarkHref, benchmarksHref, resultHref, methodHref, paperHref } from "@/lib/view/address/addresses";
import { DEFAULT_BENCHMARK_VIEW } from "./benchmark-view";
import { readView, writeView, type Fields } from "@/lib/view/fields/field";
import { wordsField } from "@/lib/view/fields/field-kinds";
import { QUERY_NAME } from "@/lib/view/fields/field-names";
import { least } from "@/lib/numerals/least";

/** The search words of a reader; empty before the first search. */
export interface SearchView {
  readonly query: string;
}

/** Longer than any name of the collection except the longest titles, and all of those are found by fewer characters. */
export const LONGEST_SEARCH = 100;

export const SEARCH_FIELDS: Fields<SearchView> = {
  query: wordsField(
    QUERY_NAME,
    { label: "Search", description: "What to search for; small typing errors do not matter." },
    LONGEST_SEARCH,
  ),
};

/** Reads a view from a query. Search words that are too long are cut, which is a problem. */
export const readSearchView = (search: URLSearchParams) => readView(SEARCH_FIELDS, undefined, search);

/** Writes a view as a query string; each view has only one URL. */
export const writeSearchView = (view: SearchView) => writeView(SEARCH_FIELDS, view);

export const searchHref = (view: SearchView) => `/search${writeSearchView(view)}`;

const HREFS: Readonly<Record<SearchKind, (id: string, within: string) => string>> = {
  paper: paperHref,
  method: (id) => methodHref(id),
  benchmark: (id, place) =>
    benchmarkHref(id, place === "" ? undefined : { ...DEFAULT_BENCHMARK_VIEW, conditions: [place] }),
  // A metric has no page of its own: its results are on the pages of the benchmarks that use it.
  metric: (id) => benchmarksHref({ metrics: [id] }),
  // A configuration is part of its method's page.
  configuration: (_, method) => methodHref(method),
  result: (id, paper) => resultHref(paper, id),
  page: (_, address) => address,
};

/** Returns the path of the page that a search result leads to. */
export const matchHref = ({ kind, id, within = "" }: Pick<SearchResult, "kind" | "id" | "within">) =>
  HREFS[kind](id, within);

/** Returns the entries whose names are most similar to a query that found nothing, best first; empty if none is near. */
export function nearestResults(catalogue: Catalogue, query: string, most = 5): readonly SearchResult[] {
  const wanted = squashed(query);
  const near = selectSearchEntries(catalogue).map((entry, at) => {
    const names = [entry.id, entry.name, ...entry.aliases].map(squashed);
    const away = names.map((name) => ({ slips: slipsBetween(wanted, name), length: name.length }));
    const slips = least(
      away.filter(({ slips, length }) => slips <= Math.max(1, Math.ceil(length / 3))).map(({ slips }) => slips),
    );
    return { entry, at, slips };
  });
  return near
    .filter(({ slips }) => slips < Infinity)
    .sort((a, b) => a.slips - b.slips || a.at - b.at)
    .slice(0, most)
    .map(({ entry }) => entry);
}

/** Returns the number of typing errors between two texts. Transposed letters count as one, because they are the most common error; the edit distance would count two. */
const slipsBetween = (wanted: string, name: string) => (letters(wanted) === letters(name) ? 1 : distance(wanted, name));

const letters = (word: string) => [...word].sort().join("");

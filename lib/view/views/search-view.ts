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

/** What a reader searches for; empty before anything was asked. */
export interface SearchView {
  readonly query: string;
}

/** Longer than any name of the collection but for the longest titles, and all of them are found by less. */
export const LONGEST_SEARCH = 100;

export const SEARCH_FIELDS: Fields<SearchView> = { query: wordsField(QUERY_NAME, { label: "Search", description: "What to search for; small typing errors do not matter." }, LONGEST_SEARCH) };

/** Address to view. Of a query that is too long the beginning is read, and the rest is a problem. */
export const readSearchView = (search: URLSearchParams) => readView(SEARCH_FIELDS, undefined, search);

/** View to query string; one view has one address. */
export const writeSearchView = (view: SearchView) => writeView(SEARCH_FIELDS, view);

export const searchHref = (view: SearchView) => `/search${writeSearchView(view)}`;

const HREFS: Readonly<Record<SearchKind, (id: string, within: string) => string>> = {
  paper: paperHref,
  method: (id) => methodHref(id),
  benchmark: (id, place) => benchmarkHref(id, place === "" ? undefined : { ...DEFAULT_BENCHMARK_VIEW, conditions: [place] }),
  // A metric has no page of its own: what it says stands on the benchmarks that use it.
  metric: (id) => benchmarksHref({ metrics: [id] }),
  // A configuration is a part of its method's page.
  configuration: (_, method) => methodHref(method),
  result: (id, paper) => resultHref(paper, id),
  page: (_, address) => address,
};

/** The page that a result leads to. */
export const matchHref = ({ kind, id, within = "" }: Pick<SearchResult, "kind" | "id" | "within">) => HREFS[kind](id, within);

/** What is called most like a query that found nothing, best first; none where nothing is near. */
export function nearestResults(catalogue: Catalogue, query: string, most = 5): readonly SearchResult[] {
  const wanted = squashed(query);
  const near = selectSearchEntries(catalogue).map((entry, at) => {
    const names = [entry.id, entry.name, ...entry.aliases].map(squashed);
    const away = names.map((name) => ({ slips: slipsBetween(wanted, name), length: name.length }));
    const slips = least(away.filter(({ slips, length }) => slips <= Math.max(1, Math.ceil(length / 3))).map(({ slips }) => slips));
    return { entry, at, slips };
  });
  return near
    .filter(({ slips }) => slips < Infinity)
    .sort((a, b) => a.slips - b.slips || a.at - b.at)
    .slice(0, most)
    .map(({ entry }) => entry);
}

/** Letters that changed places are one slip, the commonest there is; the distance that counts edits would take each of them for two. */
const slipsBetween = (wanted: string, name: string) => (letters(wanted) === letters(name) ? 1 : distance(wanted, name));

const letters = (word: string) => [...word].sort().join("");

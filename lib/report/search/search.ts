import MiniSearch, { type SearchOptions } from "minisearch";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import { once } from "@/lib/catalogue/once";
import { findConfigurations } from "./search-configurations";
import { selectSearchEntries, type FoundResult, type SearchEntry } from "./search-entries";
import { findPlaces } from "./search-places";
import { foundResult, matchingResults } from "./search-results";
import {
  BEGINS_SO,
  BY_PLACE,
  edits,
  ELSE,
  EXACT,
  NEARLY,
  nearnessOf,
  spellingOf,
  type Nearness,
  type Spelling,
} from "./search-nearness";
import { compoundsOf, numbersApart, squashed, tellingWords, wordsOf } from "./search-words";

export type { FoundResult, SearchKind, SearchResult } from "./search-entries";

/** More results than a reader goes through; a reader who wants all of them needs a list, not a search. */
export const MOST_MATCHES = 50;

/** A few results of the collection show what there is; the pages of their benchmark and method have all of them. */
const MOST_RESULTS = 20;
const MOST_CONFIGURATIONS = 12;

/** The best matches and how many there were in all. */
export interface SearchAnswer {
  readonly results: readonly FoundResult[];
  readonly total: number;
}

/** The weights of the fields: the name of an entry counts more than its description. */
const FIELDS = { id: 2, name: 3, aliases: 4, words: 1 } as const;

interface Index {
  readonly search: MiniSearch;
  readonly entries: readonly SearchEntry[];
  /** For each entry, its id, name and aliases. */
  readonly names: readonly (readonly Spelling[])[];
}

/**
 * Finds methods, benchmarks, metrics and papers by id, name and summary, configurations by their name, and results by their subject and their printed
 * digits; tolerates typing errors; returns the best matches first. Exact names come first, then results if the query asks for a number, then names
 * that begin with the query, names that nearly match, and the rest by relevance. Ties keep the order of kinds and tables, so that a query always has
 * the same response. `pages` are pages of the site that fit the query; they come after the names that match. Matches contain every word of the query;
 * only if there are none, any word that is not a number is enough.
 */
export function selectSearch(
  catalogue: Catalogue,
  query: string,
  most = MOST_MATCHES,
  pages: readonly FoundResult[] = [],
): SearchAnswer {
  const index = indexOf(catalogue);
  const wanted = spellingOf(query);
  const { exact, begins, words } = findConfigurations(catalogue, query);
  const { results, byNumber } = matchingResults(catalogue, query);
  const hasParts = results.length + exact.length + begins.length > 0;
  const { isStrict, scored } = scores(index.search, query);
  const isNamedByAWord = namedByAWord(query);
  // If some matches contain every word, those that contain only some of them are noise, unless one of the words is their name.
  const isKept = (names: readonly Spelling[], tier: number) =>
    tier < ELSE || !hasParts || (isStrict && /\p{L}/u.test(query)) || isNamedByAWord(names);
  const ranked = scored
    .map(({ at, score }) => ({
      at,
      score,
      isNamed: !isStrict && isNamedByAWord(index.names[at] ?? []),
      ...nearnessOf(index.names[at] ?? [], wanted),
    }))
    .filter(({ at, tier }) => isKept(index.names[at] ?? [], tier))
    .sort(byNearness);
  const ofTier = (tiers: readonly number[]) =>
    ranked
      .filter(({ tier }) => tiers.includes(tier))
      .slice(0, most)
      .flatMap(({ at, tier }) => found(index.entries[at], tier, query));
  const printed = results.slice(0, MOST_RESULTS).map(foundResult);
  const places = findPlaces(catalogue, query);
  const matches = [
    ...places,
    ...ofTier([EXACT]),
    ...exact.slice(0, MOST_CONFIGURATIONS),
    ...(byNumber ? printed : []),
    ...ofTier([BEGINS_SO]),
    ...begins.slice(0, MOST_CONFIGURATIONS),
    ...pages,
    ...(byNumber ? [] : printed),
    ...words.slice(0, MOST_CONFIGURATIONS),
    ...ofTier([NEARLY, ELSE]),
  ];
  return {
    results: matches.slice(0, most),
    total: ranked.length + places.length + pages.length + exact.length + begins.length + words.length + results.length,
  };
}

interface Place extends Nearness {
  readonly at: number;
  readonly score: number;
  /** Whether a word of the query is the whole name, if no entry contains all of its words. */
  readonly isNamed: boolean;
}

const byNearness = (a: Place, b: Place) =>
  a.tier - b.tier ||
  a.slips - b.slips ||
  a.apart - b.apart ||
  Number(b.isNamed) - Number(a.isNamed) ||
  a.wordSlips - b.wordSlips ||
  (BY_PLACE.includes(a.tier) ? 0 : b.score - a.score) ||
  a.at - b.at;

/** Returns a function that tells whether a word of the query is the whole name of an entry. */
function namedByAWord(query: string): (names: readonly Spelling[]) => boolean {
  const words = withoutNumbers(tellingWords([...wordsOf(query), ...query.split(/\s+/u).map(squashed)]));
  return (names) => names.some((name) => words.includes(name.squashed));
}

function found(entry: SearchEntry | undefined, tier: number, query: string): readonly FoundResult[] {
  if (entry === undefined) return [];
  const { kind, id, about } = entry;
  return [{ kind, id, about, fit: tier === EXACT || tier === BEGINS_SO ? "name" : fitOf(entry, query) }];
}

/** Returns whether the words of a query are in the name of an entry, only in its description, or only present with a typing error. */
function fitOf({ id, name, aliases, words }: SearchEntry, query: string): FoundResult["fit"] {
  const wanted = tellingWords(wordsOf(query));
  const isIn = (texts: readonly string[]) => {
    const there = texts.flatMap((text) => [...wordsOf(text), ...compoundsOf(text)]);
    return wanted.length > 0 && wanted.every((word) => there.some((one) => one.startsWith(word)));
  };
  return isIn([id, name, ...aliases]) ? "name" : isIn([id, name, ...aliases, words]) ? "words" : "near";
}

const indexOf = once((catalogue: Catalogue): Index => {
  const entries = selectSearchEntries(catalogue);
  // Indexes both forms of a word with a hyphen, so that "speedup" and "speed up" find "Speed-up", and both forms of a word with a number at its end.
  const tokenize = (text: string) => [...new Set([...wordsOf(text), ...compoundsOf(text), ...numbersApart(text)])];
  const search = new MiniSearch({
    idField: "at",
    fields: Object.keys(FIELDS),
    storeFields: ["saidAgain"],
    tokenize,
    processTerm: (term) => term,
  });
  search.addAll(entries.map(({ aliases, ...entry }, at) => ({ ...entry, at, aliases: aliases.join(" ") })));
  const names = entries.map(({ id, name, aliases }) => [id, name, ...aliases].map(spellingOf));
  return { search, entries, names };
});

/** A title repeats the name of the paper's method, and a group of baselines is named after a method: neither should come before that method. */
const SAID_AGAIN = 0.5;

const OPTIONS: SearchOptions = {
  boost: FIELDS,
  fuzzy: edits,
  prefix: true,
  weights: { fuzzy: 0.3, prefix: 0.5 },
  tokenize: (text) => text.split(" "),
  processTerm: (term) => term,
  boostDocument: (_, __, stored) => (stored?.saidAgain === true ? SAID_AGAIN : 1),
};

interface Scores {
  /** Whether these contain every word. */
  readonly isStrict: boolean;
  readonly scored: readonly { readonly at: number; readonly score: number }[];
}

function scores(search: MiniSearch, query: string): Scores {
  const spellings = [
    ...new Set([wordsOf(query), compoundsOf(query), numbersApart(query)].map((words) => tellingWords(words).join(" "))),
  ].filter(Boolean);
  if (spellings.length === 0) return { isStrict: false, scored: [] };
  const ask = (combineWith: "AND" | "OR", keep: (words: readonly string[]) => readonly string[]) =>
    search.search(
      { combineWith: "OR", queries: spellings.map((words) => ({ combineWith, queries: [...keep(words.split(" "))] })) },
      OPTIONS,
    );
  const strict = ask("AND", (words) => words);
  const isStrict = strict.length > 0;
  return {
    isStrict,
    scored: (isStrict ? strict : ask("OR", withoutNumbers)).map(({ id, score }) => ({ at: Number(id), score })),
  };
}

/** Drops numbers and single letters: an entry that shares only those with a query is unrelated. A query of nothing else is kept. */
function withoutNumbers(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => word.length > 1 && !/^\p{N}+$/u.test(word));
  return telling.length > 0 ? telling : words;
}

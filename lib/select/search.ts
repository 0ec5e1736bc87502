import { distance } from "fastest-levenshtein";
import MiniSearch, { type SearchOptions } from "minisearch";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import { once } from "@/lib/catalogue/once";
import { selectSearchEntries, type SearchEntry, type SearchResult } from "./search-entries";
import { compoundsOf, folded, numbersApart, squashed, tellingWords, wordsOf } from "./search-words";

export type { SearchKind, SearchResult } from "./search-entries";

/** More results than a reader goes through; who wants all of them wants a list, not a search. */
export const MOST_RESULTS = 50;

/** The best results and how many there were in all. */
export interface SearchAnswer {
  readonly results: readonly SearchResult[];
  readonly total: number;
}

/** What something is called comes before what is said about it. */
const FIELDS = { id: 2, name: 3, aliases: 4, words: 1 } as const;

interface Index {
  readonly search: MiniSearch;
  readonly entries: readonly SearchEntry[];
  /** By entry, everything that it is called. */
  readonly names: readonly (readonly Spelling[])[];
}

/** A text as it is compared: whether words are joined or apart tells only between what is otherwise equally near. */
interface Spelling {
  readonly squashed: string;
  readonly folded: string;
}

const spellingOf = (text: string): Spelling => ({ squashed: squashed(text), folded: folded(text) });

/** Called so, has a name that begins so, called so but for a slip, anything else: in this order, whatever the relevance. */
const [EXACT, BEGINS_SO, NEARLY, ELSE] = [0, 1, 2, 3];
/** Things of these tiers are equally good. */
const BY_PLACE: readonly number[] = [EXACT, NEARLY];

/**
 * Finds papers, methods, benchmarks and metrics by id, name and summary, tolerant of typing errors; best first. What is called
 * exactly so comes first, then what begins so, what is called nearly so, and the rest, by relevance; ties keep the order of kinds and
 * tables, so that one question has one answer. Results have every word of the query; only where there are none, any of them is enough.
 */
export function selectSearch(catalogue: Catalogue, query: string, most = MOST_RESULTS): SearchAnswer {
  const index = indexOf(catalogue);
  const wanted = spellingOf(query);
  const ranked = scores(index.search, query)
    .map(({ at, score }) => ({ at, score, ...nearnessOf(index.names[at] ?? [], wanted) }))
    .sort((a, b) => a.tier - b.tier || a.slips - b.slips || a.apart - b.apart || (BY_PLACE.includes(a.tier) ? 0 : b.score - a.score) || a.at - b.at);
  const results = ranked.slice(0, most).flatMap(({ at }) => index.entries[at] ?? []);
  return { results: results.map(({ kind, id, name, detail }) => ({ kind, id, name, detail })), total: ranked.length };
}

const indexOf = once((catalogue: Catalogue): Index => {
  const entries = selectSearchEntries(catalogue);
  // Both forms of a word with a hyphen, so that "speedup" and "speed up" find "Speed-up", and of one with a number at its end.
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

/** Edits that a word may be away: none in short words and numbers, where one makes another word. */
function edits(word: string): number {
  if (word.length < 4 || /\p{N}/u.test(word)) return 0;
  return word.length < 8 ? 1 : 2;
}

/**
 * A title says again what the paper's method is called, and a group of baselines is named after a method: neither should stand
 * before that method.
 */
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

function scores(search: MiniSearch, query: string): readonly { readonly at: number; readonly score: number }[] {
  const spellings = [...new Set([wordsOf(query), compoundsOf(query), numbersApart(query)].map((words) => tellingWords(words).join(" ")))].filter(Boolean);
  if (spellings.length === 0) return [];
  const ask = (combineWith: "AND" | "OR") =>
    search.search({ combineWith: "OR", queries: spellings.map((words) => ({ combineWith, queries: words.split(" ") })) }, OPTIONS);
  const strict = ask("AND");
  return (strict.length > 0 ? strict : ask("OR")).map(({ id, score }) => ({ at: Number(id), score }));
}

interface Nearness {
  readonly tier: number;
  /** Edits to the nearest name; too many to be slips count as endless. */
  readonly slips: number;
  /** The same with the signs between words, of names as near as that. */
  readonly apart: number;
}

/** How near something with these names is to what is asked for. */
function nearnessOf(names: readonly Spelling[], wanted: Spelling): Nearness {
  if (names.some((name) => name.squashed === wanted.squashed)) return { tier: EXACT, slips: 0, apart: 0 };
  const most = edits(wanted.squashed);
  const [nearest] = names
    .filter((name) => most > 0 && Math.abs(name.squashed.length - wanted.squashed.length) <= most)
    .map((name) => ({ slips: distance(name.squashed, wanted.squashed), apart: distance(name.folded, wanted.folded) }))
    .filter(({ slips }) => slips <= most)
    .sort((a, b) => a.slips - b.slips || a.apart - b.apart);
  const tier = names.some((name) => name.squashed.startsWith(wanted.squashed)) ? BEGINS_SO : nearest ? NEARLY : ELSE;
  return { tier, ...(nearest ?? NOT_NEAR) };
}

const NOT_NEAR = { slips: Number.MAX_SAFE_INTEGER, apart: Number.MAX_SAFE_INTEGER };

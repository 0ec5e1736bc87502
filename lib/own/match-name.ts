import { distance } from "fastest-levenshtein";
import { once } from "@/lib/catalogue/once";
import { plainName } from "@/lib/numerals/plain-name";
import type { Named, NamedTable, Vocabulary } from "./vocabulary";

/** The meaning of a word in a file: one thing, one of a few, or nothing in the collection. */
export type NameMatch =
  | { readonly kind: "certain"; readonly id: string }
  | { readonly kind: "doubtful"; readonly candidates: readonly string[] }
  | { readonly kind: "unknown" };

const UNKNOWN: NameMatch = { kind: "unknown" };
const MOST_CANDIDATES = 3;
/** Shorter words are close to too many names. */
const SHORTEST_NEAR = 4;

/**
 * Matches a word with the names of a table. The match is certain only if the word is the name of exactly one thing, apart from case, spaces and
 * punctuation.
 */
export function matchName(vocabulary: Vocabulary, table: NamedTable, word: string): NameMatch {
  const plain = plainName(word);
  if (plain === "") return UNKNOWN;
  const names = namesOf(vocabulary)[table];
  const exact = names.get(plain);
  if (exact !== undefined)
    return exact.length === 1 && exact[0] !== undefined
      ? { kind: "certain", id: exact[0] }
      : { kind: "doubtful", candidates: exact.slice(0, MOST_CANDIDATES) };
  const near = [...names]
    .flatMap(([name, ids]) => ids.map((id) => ({ id, far: farOf(plain, name) })))
    .filter(({ far }) => far < Infinity);
  const candidates = [...new Set(near.toSorted((a, b) => a.far - b.far).map(({ id }) => id))].slice(0, MOST_CANDIDATES);
  return candidates.length > 0 ? { kind: "doubtful", candidates } : UNKNOWN;
}

/** Returns the distance of two plain names: by letters, or by length if one contains the other; infinite if they are not similar. */
function farOf(word: string, name: string): number {
  if (Math.min(word.length, name.length) < SHORTEST_NEAR) return Infinity;
  if (word.includes(name) || name.includes(word))
    return Math.abs(word.length - name.length) / Math.max(word.length, name.length);
  // Digits distinguish data sets and models: ETTh1 is not close to ETTh2.
  if (word.replace(/\D/g, "") !== name.replace(/\D/g, "")) return Infinity;
  const letters = distance(word, name);
  return letters <= Math.max(1, Math.floor(name.length / 5)) ? letters : Infinity;
}

type Names = Readonly<Record<NamedTable, ReadonlyMap<string, readonly string[]>>>;

const namesOf = once((vocabulary: Vocabulary): Names => {
  const of = (table: NamedTable): ReadonlyMap<string, readonly string[]> => {
    const found = new Map<string, string[]>();
    const add = (name: string, id: string) => {
      const plain = plainName(name);
      const ids = found.get(plain);
      if (plain === "" || ids?.includes(id)) return;
      if (ids) ids.push(id);
      else found.set(plain, [id]);
    };
    const rows = vocabulary[table] as readonly (Named & { readonly symbol?: string })[];
    for (const row of rows) for (const name of [row.id, row.name, row.symbol ?? ""]) add(name, row.id);
    for (const { alias, table: of_, id } of vocabulary.aliases) if (of_ === table) add(alias, id);
    // A word in brackets only tells whose method it is: "Naive skipping (Tidal)" does not make the meaning of Tidal doubtful.
    const whole = new Set(found.keys());
    for (const row of rows) for (const part of partsOf(row.name)) if (!whole.has(plainName(part))) add(part, row.id);
    return found;
  };
  return { benchmarks: of("benchmarks"), metrics: of("metrics"), methods: of("methods"), conditions: of("conditions") };
});

/** Returns both names of "ECL (Electricity)". */
const partsOf = (name: string) => /^([^()]+) \(([^()]+)\)$/.exec(name)?.slice(1) ?? [];

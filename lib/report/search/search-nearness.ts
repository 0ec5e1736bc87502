import { distance } from "fastest-levenshtein";
import { folded, squashed, wordsOf } from "./search-words";

/** The forms of a text that are compared. `folded` keeps the separators between words and decides only between names that are otherwise equally near. */
export interface Spelling {
  readonly squashed: string;
  readonly folded: string;
}

export const spellingOf = (text: string): Spelling => ({ squashed: squashed(text), folded: folded(text) });

/** The tiers of a match, in this order whatever the relevance: the exact name, a name that begins with the query, a name that nearly matches, anything else. */
export const [EXACT, BEGINS_SO, NEARLY, ELSE] = [0, 1, 2, 3];
/** Tiers in which relevance does not count: their entries keep their order. */
export const BY_PLACE: readonly number[] = [EXACT, NEARLY];

export interface Nearness {
  readonly tier: number;
  /** Edits to the nearest name; the largest safe integer if there are too many for a typing error. */
  readonly slips: number;
  /** The same, counting the separators between words, for the nearest name. */
  readonly apart: number;
  /**
   * Edits from a query of one word to the nearest word of the names: 0 for a word that begins with it, and half an edit more for any word but the
   * first. 0 for a query of several words.
   */
  readonly wordSlips: number;
}

/** Returns how near an entry with these names is to the query. */
export function nearnessOf(names: readonly Spelling[], wanted: Spelling): Nearness {
  if (names.some((name) => name.squashed === wanted.squashed)) return { tier: EXACT, slips: 0, apart: 0, wordSlips: 0 };
  const most = edits(wanted.squashed);
  const [nearest] = names
    .filter((name) => most > 0 && Math.abs(name.squashed.length - wanted.squashed.length) <= most)
    .map((name) => ({ slips: distance(name.squashed, wanted.squashed), apart: distance(name.folded, wanted.folded) }))
    .filter(({ slips }) => slips <= most)
    .sort((a, b) => a.slips - b.slips || a.apart - b.apart);
  const tier = names.some((name) => name.squashed.startsWith(wanted.squashed)) ? BEGINS_SO : nearest ? NEARLY : ELSE;
  return { tier, ...(nearest ?? NOT_NEAR), wordSlips: wordSlips(names, wanted) };
}

const LATER = 0.5;

function wordSlips(names: readonly Spelling[], wanted: Spelling): number {
  const [word = "", ...others] = wordsOf(wanted.folded);
  if (others.length > 0) return 0;
  const most = edits(word) + 1;
  // A name that begins with the word is more likely than one that contains it later.
  const slips = (one: string, at: number) => (one.startsWith(word) ? 0 : distance(one, word)) + (at > 0 ? LATER : 0);
  return names.flatMap((name) => wordsOf(name.folded).map(slips)).reduce((least, one) => Math.min(least, one), most);
}

const NOT_NEAR = { slips: Number.MAX_SAFE_INTEGER, apart: Number.MAX_SAFE_INTEGER };

/** Returns the edits that a word may be away: none in words shorter than four letters or with a digit, where one edit makes another word. */
export function edits(word: string): number {
  if (word.length < 4 || /\p{N}/u.test(word)) return 0;
  return word.length < 8 ? 1 : 2;
}

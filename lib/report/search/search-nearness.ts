import { distance } from "fastest-levenshtein";
import { folded, squashed, wordsOf } from "./search-words";

/** A text as it is compared: whether words are joined or apart tells only between what is otherwise equally near. */
export interface Spelling {
  readonly squashed: string;
  readonly folded: string;
}

export const spellingOf = (text: string): Spelling => ({ squashed: squashed(text), folded: folded(text) });

/** Called so, has a name that begins so, called so but for a slip, anything else: in this order, whatever the relevance. */
export const [EXACT, BEGINS_SO, NEARLY, ELSE] = [0, 1, 2, 3];
/** Things of these tiers are equally good. */
export const BY_PLACE: readonly number[] = [EXACT, NEARLY];

export interface Nearness {
  readonly tier: number;
  /** Edits to the nearest name; too many to be slips count as endless. */
  readonly slips: number;
  /** The same with the signs between words, of names as near as that. */
  readonly apart: number;
  /** Edits from a query of one word to the nearest word of the names, none to one that begins so; the same for all where it has more. */
  readonly wordSlips: number;
}

/** How near something with these names is to the query. */
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
  // A name that begins with the word is meant before one that has it later.
  const slips = (one: string, at: number) => (one.startsWith(word) ? 0 : distance(one, word)) + (at > 0 ? LATER : 0);
  return names.flatMap((name) => wordsOf(name.folded).map(slips)).reduce((least, one) => Math.min(least, one), most);
}

const NOT_NEAR = { slips: Number.MAX_SAFE_INTEGER, apart: Number.MAX_SAFE_INTEGER };

/** Edits that a word may be away: none in short words and numbers, where one makes another word. */
export function edits(word: string): number {
  if (word.length < 4 || /\p{N}/u.test(word)) return 0;
  return word.length < 8 ? 1 : 2;
}

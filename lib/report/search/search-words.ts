/** Text as it is compared: without case and accents, so that "Frechet" is "Fréchet" and "256x256" is "256×256". */
export const folded = (text: string) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("×", "x");

/** Letters and digits alone: "Speed-up", "speed up" and "speedup" are one. */
export const squashed = (text: string) => folded(text).replace(/[^\p{L}\p{N}]+/gu, "");

const HYPHENS = /(?<=[\p{L}\p{N}])[-‐‑–.](?=[\p{L}\p{N}])/gu;

/** The words of a text, those with a hyphen taken apart. */
export const wordsOf = (text: string): readonly string[] => folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words of a text, those with a hyphen written as one. */
export const compoundsOf = (text: string) => wordsOf(folded(text).replace(HYPHENS, ""));

/** The words of a text, numbers at their ends taken apart, so that a slip in "lowers102" is one in "lowers" and not in a number. */
export const numbersApart = (text: string) => wordsOf(text).flatMap((word) => word.split(/(?<=\p{L}{4})(?=\p{N})/u));

/** Words that nearly every summary has: a search for "the speed of VAR" is one for "speed VAR". */
const SMALL_WORDS = new Set(["a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with"]);

/** The words that are searched for; small ones only where there is no other. */
export function tellingWords(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !SMALL_WORDS.has(word));
  return telling.length > 0 ? telling : words;
}

/** Returns a text in the form in which it is compared: without case and accents, so that "Frechet" equals "Fréchet" and "256x256" equals "256×256". */
export const folded = (text: string) =>
  text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("×", "x");

/** Returns letters and digits alone: "Speed-up", "speed up" and "speedup" are equal. */
export const squashed = (text: string) => folded(text).replace(/[^\p{L}\p{N}]+/gu, "");

const HYPHENS = /(?<=[\p{L}\p{N}])[-‐‑–.](?=[\p{L}\p{N}])/gu;

/** Returns the words of a text; words with a hyphen are split. */
export const wordsOf = (text: string): readonly string[] => folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Returns the words of a text; words with a hyphen are joined. */
export const compoundsOf = (text: string) => wordsOf(folded(text).replace(HYPHENS, ""));

/** Returns the words of a text with numbers at their ends split off, so that a typing error in "lowers102" is one in "lowers" and not in a number. */
export const numbersApart = (text: string) => wordsOf(text).flatMap((word) => word.split(/(?<=\p{L}{4})(?=\p{N})/u));

/** Words that occur in nearly every summary: a search for "the speed of VAR" is one for "speed VAR". */
const SMALL_WORDS = new Set(["a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with"]);

/** Returns the words that are searched for; small words only if there are no others. */
export function tellingWords(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !SMALL_WORDS.has(word));
  return telling.length > 0 ? telling : words;
}

import { compoundsOf, wordsOf } from "@/lib/report/search/search-words";

/**
 * The text filter of a list: whether every word that a reader typed begins a word of what is written of a thing, without case and
 * accents: "ett" is for ETTh1 and not for letters. Nothing typed lets everything through.
 */
export function textFilter(typed: string): (written: () => readonly (string | null)[]) => boolean {
  const words = wordsOf(typed);
  if (words.length === 0) return () => true;
  return (written) => {
    const text = written().join(" ");
    const there = [...wordsOf(text), ...compoundsOf(text)];
    return words.every((word) => there.some((one) => one.startsWith(word)));
  };
}

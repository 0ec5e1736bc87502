import { compoundsOf, wordsOf } from "@/lib/report/search/search-words";

/**
 * Returns the text filter of a list. It tests whether every word that a reader typed begins a word in the texts about an item, ignoring case and
 * accents: "ett" finds ETTh1 but not letters. An empty input keeps everything.
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

import { folded } from "./search-words";

/**
 * The text filter of a list: whether every word that a reader typed occurs in what is written of a thing, without case and accents.
 * Nothing typed lets everything through.
 */
export function textFilter(typed: string): (written: () => readonly (string | null)[]) => boolean {
  const words = folded(typed).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return () => true;
  return (written) => {
    const all = folded(written().join(" "));
    return words.every((word) => all.includes(word));
  };
}

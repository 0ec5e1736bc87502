/** A name in the two parts by which bibliographies sort it. */
export interface Person {
  readonly family: string;
  readonly given: string;
}

/** Splits a name by BibTeX's rule for names in natural order: the family name is the last word, with the lower-case words before it: "Aäron van den Oord". */
export function personOf(name: string): Person {
  const words = name.trim().split(/\s+/);
  const particle = words.findIndex((word, at) => at > 0 && at < words.length - 1 && /^\p{Ll}/u.test(word));
  const from = particle > 0 ? particle : words.length - 1;
  return { family: words.slice(from).join(" "), given: words.slice(0, from).join(" ") };
}

/** Returns the people of `papers.authors`; empty if they are not on record. */
export const peopleOf = (authors: string | null): readonly Person[] =>
  authors === null ? [] : authors.split("; ").map(personOf);

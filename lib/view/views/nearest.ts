import { distance } from "fastest-levenshtein";

const MOST = 3;

/** Longer input than any id is cut before it is compared letter by letter, because anybody could send a long one and the cost grows with its length. */
const LONGEST = 100;

/** Returns how many letters of a word may differ: a third, but two of four already, because letters that changed places count as two. */
const mayDiffer = (length: number) => (length < 4 ? 1 : Math.max(2, Math.floor(length / 3)));

/** Returns the choices nearest to the input, best first: those that contain it, or that differ in few letters. Empty if none is near. */
export function nearest(typed: string, choices: readonly string[], most = MOST): readonly string[] {
  const wanted = typed.toLowerCase().slice(0, LONGEST);
  return choices
    .map((choice) => ({
      choice,
      far: choice.includes(wanted) && wanted.length > 1 ? 0 : distance(wanted, choice.toLowerCase()),
    }))
    .filter(({ choice, far }) => far <= mayDiffer(Math.min(choice.length, wanted.length)))
    .sort((a, b) => a.far - b.far || (a.choice < b.choice ? -1 : 1))
    .slice(0, most)
    .map(({ choice }) => choice);
}

import { distance } from "fastest-levenshtein";

const MOST = 3;

/** Longer input than any id is cut before it is compared letter by letter, because anybody could send a long one and the cost grows with its length. */
const LONGEST = 100;

/** Returns the choices nearest to the input, best first: those that contain it, or that differ in no more than a third of their letters. Empty if none is near. */
export function nearest(typed: string, choices: readonly string[], most = MOST): readonly string[] {
  const wanted = typed.toLowerCase().slice(0, LONGEST);
  return choices
    .map((choice) => ({
      choice,
      far: choice.includes(wanted) && wanted.length > 1 ? 0 : distance(wanted, choice.toLowerCase()),
    }))
    .filter(({ choice, far }) => far <= Math.max(1, Math.floor(Math.min(choice.length, wanted.length) / 3)))
    .sort((a, b) => a.far - b.far || (a.choice < b.choice ? -1 : 1))
    .slice(0, most)
    .map(({ choice }) => choice);
}

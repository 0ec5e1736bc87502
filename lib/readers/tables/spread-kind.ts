import type { Spread } from "@/lib/readers/reading";

/** Returns the kind of a spread from the word that names it: "stderr", "std", "95% CI". */
export function spreadKind(word: string): Spread["kind"] {
  if (/err|^\(?(?:se|sem)\)?$/i.test(word.trim())) return "standard-error";
  if (/std|^\(?sd\)?$|deviation/i.test(word.trim())) return "standard-deviation";
  return /95/.test(word) ? "interval-95" : "not-stated";
}

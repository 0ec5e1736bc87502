import type { GivenFile } from "@/lib/readers/reading";

/** Judges by its three columns. */
export function acceptsTensorboard({ text }: GivenFile): number {
  return /^\uFEFF?"?Wall time"?,"?Step"?,"?Value"?\s*(?:\n|$)/.test(text.slice(0, 200)) ? 0.98 : 0;
}

import type { GivenFile } from "@/lib/readers/reading";

/** Judges by the key `model-index`. Other front matter scores low, since tables may follow it. */
export function acceptsModelIndex({ text }: GivenFile): number {
  const head = text.slice(0, 200_000);
  if (!/^\uFEFF?\s*---[ \t]*\r?\n/.test(head)) return /^model-index\s*:/m.test(head) ? 0.8 : 0;
  return /^model-index\s*:/m.test(head) ? 0.95 : 0.15;
}

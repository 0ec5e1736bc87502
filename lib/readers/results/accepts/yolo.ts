import type { GivenFile } from "@/lib/readers/reading";

/** Judges by epochs next to its metrics. */
export function acceptsYolo({ text }: GivenFile): number {
  const header = text.slice(0, 4000).split(/\r?\n/)[0] ?? "";
  return /^\uFEFF?\s*epoch\s*,/.test(header) && /,\s*metrics\/(?:mAP|precision|accuracy)/.test(header) ? 0.95 : 0;
}

import type { GivenFile } from "@/lib/readers/reading";

/** Judges by a page or a fragment with at least one table. */
export function acceptsHtml({ name, text }: GivenFile): number {
  if (!/<table[\s>]/i.test(text)) return 0;
  return /\.x?html?$/i.test(name) || /^\s*</.test(text) ? 0.7 : 0.3;
}

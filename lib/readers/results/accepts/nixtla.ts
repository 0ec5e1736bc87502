import type { GivenFile } from "@/lib/readers/reading";

/** Judges by numbered headings above tables of metrics. */
export function acceptsNixtla({ text }: GivenFile): number {
  const head = text.slice(0, 60_000);
  return /^##+ Experiment \d+: /m.test(head) && /^\|\s*metric\s*\|/m.test(head) ? 0.95 : 0;
}

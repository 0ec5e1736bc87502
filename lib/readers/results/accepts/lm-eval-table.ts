import type { GivenFile } from "@/lib/readers/reading";

const HEADER = /^\s*\|\s*Tasks?\s*\|\s*Version\s*\|(?:[^\n]*\|)?\s*Metric\s*\|[^\n]*\|\s*Stderr\s*\|/m;

/** Judges by the header of the table that the harness prints. */
export function acceptsLmEvalTable({ text }: GivenFile): number {
  return HEADER.test(text.slice(0, 200_000)) ? 0.95 : 0;
}

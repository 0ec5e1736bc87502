import type { GivenFile } from "@/lib/readers/reading";

/** Matches the header of its summary as CSV or TSV. */
export const OPENCOMPASS_HEADER = /^dataset[,\t]version[,\t]metric[,\t]mode[,\t]/m;

/** Judges by the header of its summary. */
export function acceptsOpencompass({ text }: GivenFile): number {
  const head = text.slice(0, 100_000);
  if (OPENCOMPASS_HEADER.test(head)) return 0.95;
  return /^dataset +version +metric +mode +\S/m.test(head) ? 0.9 : 0;
}

import type { GivenFile } from "@/lib/readers/reading";

/** Matches the signature of a score. */
export const SACREBLEU_SIGNATURE = /"signature"\s*:\s*"nrefs:/;

/** Judges by the signature of a score. */
export function acceptsSacrebleu(file: GivenFile): number {
  const head = file.text.slice(0, 60_000);
  return SACREBLEU_SIGNATURE.test(head) && /"score"\s*:/.test(head) ? 0.95 : 0;
}

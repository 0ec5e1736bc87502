import type { GivenFile } from "@/lib/readers/reading";

/** Judges by a list of datasets with tasks and values, or by the folder of the file. */
export function acceptsEvalResults({ name, text }: GivenFile): number {
  const head = text.slice(0, 60_000);
  if (/^\s*-\s+dataset\s*:/m.test(head) && /^\s+task_id\s*:/m.test(head) && /^\s+value\s*:/m.test(head)) return 0.9;
  return /(?:^|\/)\.eval_results\//.test(name) ? 0.8 : 0;
}

import type { GivenFile } from "@/lib/readers/reading";
import { beginsAsJson } from "@/lib/readers/results/edges";

/** Judges by a dataset with a task id, and a value. */
export function acceptsEvalResultsAnswer(file: GivenFile): number {
  const head = file.text.slice(0, 60_000);
  return beginsAsJson(file) && /"dataset"\s*:\s*\{[^{}]*"task_id"\s*:/.test(head) && /"value"\s*:/.test(head) ? 0.9 : 0;
}

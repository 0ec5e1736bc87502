import type { GivenFile } from "@/lib/readers/reading";

/** Judges by its column of test errors, or by a list of tasks. */
export function acceptsFev({ text }: GivenFile): number {
  const head = text.slice(0, 4000);
  const header = head.split(/\r?\n/)[0] ?? "";
  if (/(?:^|,)test_error(?:,|$)/.test(header) && /(?:^|,)eval_metric(?:,|$)/.test(header)) return 0.98;
  return /^tasks:\s*$/m.test(head) && /^\s*-?\s*dataset_path:/m.test(head) ? 0.7 : 0;
}

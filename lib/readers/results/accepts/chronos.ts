import type { GivenFile } from "@/lib/readers/reading";
import { baseName } from "@/lib/readers/results/edges";

const LONG = /^\uFEFF?"?dataset"?,"?model"?,(?:"?(?:MASE|WQL)"?,?)+\s*$/;
const AGGREGATE = /^\uFEFF?"?benchmark"?,"?metric"?,"?value"?\s*$/;

/** Returns whether the file name suggests relative values. */
export const isNamedRelative = (file: GivenFile) => /agg|rel[-_]scores?|relative/i.test(baseName(file));

/** Judges by the columns of its two tables. The columns of the aggregate alone say little, unless the file name or a row confirms them. */
export function acceptsChronos(file: GivenFile): number {
  const head = file.text.slice(0, 2000);
  const header = head.split(/\r?\n/)[0] ?? "";
  if (LONG.test(header)) return 0.9;
  if (!AGGREGATE.test(header)) return 0;
  return isNamedRelative(file) || /^(?:in-domain|zero-shot),/m.test(head) ? 0.9 : 0.2;
}

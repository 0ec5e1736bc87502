import type { GivenFile } from "@/lib/readers/reading";
import { baseName } from "@/lib/readers/results/edges";

const LONG = /^\uFEFF?"?dataset"?,"?model"?,(?:"?(?:MASE|WQL)"?,?)+\s*$/;
const AGGREGATE = /^\uFEFF?"?benchmark"?,"?metric"?,"?value"?\s*$/;

/** Whether a file is named as one of relative values. */
export const isNamedRelative = (file: GivenFile) => /agg|rel[-_]scores?|relative/i.test(baseName(file));

/** By the columns of its two tables; those of the aggregate alone say little, unless a name or a row does. */
export function acceptsChronos(file: GivenFile): number {
  const head = file.text.slice(0, 2000);
  const header = head.split(/\r?\n/)[0] ?? "";
  if (LONG.test(header)) return 0.9;
  if (!AGGREGATE.test(header)) return 0;
  return isNamedRelative(file) || /^(?:in-domain|zero-shot),/m.test(head) ? 0.9 : 0.2;
}

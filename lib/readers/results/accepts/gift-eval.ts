import type { GivenFile } from "@/lib/readers/reading";
import { beginsAsJson } from "@/lib/readers/results/edges";

/** The prefix of each metric column. */
export const GIFT_EVAL_PREFIX = "eval_metrics/";

/** Judges by the prefix of its columns, or by the field of config.json about leaked test data. */
export function acceptsGiftEval(file: GivenFile): number {
  const header = file.text.slice(0, 4000).split(/\r?\n/)[0] ?? "";
  if (header.includes(GIFT_EVAL_PREFIX) && /(?:^|,)"?dataset"?(?:,|$)/.test(header)) return 0.98;
  return beginsAsJson(file) && /"testdata_leakage"\s*:/.test(file.text.slice(0, 5000)) ? 0.9 : 0;
}

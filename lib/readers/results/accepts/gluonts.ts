import type { GivenFile } from "@/lib/readers/reading";
import { beginsAsJson } from "@/lib/readers/results/edges";

/** Judges by names of metrics that only GluonTS writes. */
export function acceptsGluonts(file: GivenFile): number {
  const head = file.text.slice(0, 20_000);
  if (!beginsAsJson(file) && !/^\uFEFF?\s*"[^"\n]+"\s*:/.test(head)) return 0;
  return /"(?:mean_)?wQuantileLoss(?:\[[\d.]+\])?"\s*:|"MAE_Coverage"\s*:/.test(head)
    ? 0.9
    : /"sMAPE"\s*:/.test(head) && /"(?:MSIS|ND|NRMSE)"\s*:/.test(head)
      ? 0.7
      : 0;
}

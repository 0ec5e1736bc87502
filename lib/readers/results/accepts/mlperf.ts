import type { GivenFile } from "@/lib/readers/reading";
import { beginsAsJson, edgesOf } from "@/lib/readers/results/edges";

/** Judges by a model with units, or by the summary or the accuracy line of a run. */
export function acceptsMlperf(file: GivenFile): number {
  const edges = edgesOf(file);
  if (beginsAsJson(file) && /"(?:MlperfModel|SystemName)"\s*:/.test(edges) && /"Units"\s*:/.test(edges)) return 0.95;
  if (/^MLPerf Results Summary\s*$/m.test(edges)) return 0.95;
  return /^\{'[\w-]+': [\d.]+.*\}\s*$/m.test(edges) && /^hash=[0-9a-f]{16,}/m.test(edges) ? 0.9 : 0;
}

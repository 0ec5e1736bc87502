import type { GivenFile } from "@/lib/readers/reading";
import { beginsAsJson, edgesOf } from "@/lib/readers/results/edges";

/** Judges by metric names with a filter after a comma (version 0.4), or by standard errors next to versions (0.3). */
export function acceptsLmEval(file: GivenFile): number {
  if (!beginsAsJson(file)) return 0;
  const edges = edgesOf(file);
  if (!/"results"\s*:\s*\{/.test(edges) || /"config_general"\s*:|\|\d+"\s*:/.test(edges)) return 0;
  if (/"[\w@.-]+,[\w-]+"\s*:/.test(edges) || /"n-shot"\s*:|"lm_eval_version"\s*:/.test(edges)) return 0.95;
  return /_stderr"\s*:/.test(edges) && /"versions"\s*:/.test(edges) ? 0.9 : 0;
}

import type { GivenFile } from "@/lib/readers/reading";
import { beginsAsJson, edgesOf } from "@/lib/readers/results/edges";

/** By a list of lists of times beside what was loaded, or by the error that stands in their place. */
export function acceptsClickbench(file: GivenFile): number {
  if (!beginsAsJson(file)) return 0;
  const edges = edgesOf(file);
  if (/"result"\s*:\s*\[\s*(?:\[|\])/.test(edges) && /"load_time"\s*:|"data_size"\s*:|"cluster_size"\s*:/.test(edges)) return 0.95;
  return /^\s*\{\s*"error"\s*:\s*"[^"]*"\s*\}\s*$/.test(edges) ? 0.4 : 0;
}

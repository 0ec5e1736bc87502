import type { GivenFile } from "@/lib/readers/reading";
import { beginsAsJson, edgesOf } from "@/lib/readers/results/edges";

/** Judges by a list of lists of times next to the load time or a size, or by an object that only contains an error. */
export function acceptsClickbench(file: GivenFile): number {
  if (!beginsAsJson(file)) return 0;
  const edges = edgesOf(file);
  if (/"result"\s*:\s*\[\s*(?:\[|\])/.test(edges) && /"load_time"\s*:|"data_size"\s*:|"cluster_size"\s*:/.test(edges))
    return 0.95;
  return /^\s*\{\s*"error"\s*:\s*"[^"]*"\s*\}\s*$/.test(edges) ? 0.4 : 0;
}

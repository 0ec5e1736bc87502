import type { GivenFile } from "@/lib/readers/reading";
import { beginsAsJson, edgesOf } from "@/lib/readers/results/edges";

/** Judges by its state-of-the-art tables. */
export function acceptsPwc(file: GivenFile): number {
  if (!beginsAsJson(file)) return 0;
  const edges = edgesOf(file);
  return /"sota"\s*:/.test(edges) && /"model_name"\s*:|"rows"\s*:/.test(edges) ? 0.95 : 0;
}

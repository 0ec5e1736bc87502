import type { GivenFile } from "@/lib/readers/reading";
import { beginsAsJson, edgesOf } from "@/lib/readers/results/edges";

/** Matches a task name with bars in it that opens an object. */
export const LIGHTEVAL_KEY = /"[\w-]+\|[^"|\n]+(?:\|\d+)+"\s*:\s*\{|"[\w:-]+\|\d+"\s*:\s*\{/;

/** Judges by task names with bars in them, in a JSON file or inside a page. */
export function acceptsLighteval(file: GivenFile): number {
  const edges = edgesOf(file);
  if (beginsAsJson(file))
    return LIGHTEVAL_KEY.test(edges) || (/"config_general"\s*:/.test(edges) && /"results"\s*:/.test(edges)) ? 0.95 : 0;
  return LIGHTEVAL_KEY.test(edges) && /_stderr"\s*:/.test(edges) ? 0.9 : 0;
}

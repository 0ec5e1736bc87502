import type { GivenFile } from "@/lib/readers/reading";
import { beginsAsJson, edgesOf } from "@/lib/readers/results/edges";

/** The name of a task, with bars in it, and what it opens. */
export const LIGHTEVAL_KEY = /"[\w-]+\|[^"|\n]+(?:\|\d+)+"\s*:\s*\{|"[\w:-]+\|\d+"\s*:\s*\{/;

/** By names of tasks with bars in them, whole or within a page. */
export function acceptsLighteval(file: GivenFile): number {
  const edges = edgesOf(file);
  if (beginsAsJson(file)) return LIGHTEVAL_KEY.test(edges) || (/"config_general"\s*:/.test(edges) && /"results"\s*:/.test(edges)) ? 0.95 : 0;
  return LIGHTEVAL_KEY.test(edges) && /_stderr"\s*:/.test(edges) ? 0.9 : 0;
}

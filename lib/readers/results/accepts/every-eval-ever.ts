import type { GivenFile } from "@/lib/readers/reading";
import { beginsAsJson, edgesOf } from "@/lib/readers/results/edges";

/** Judges by its list of results, or by a leaderboard response from which a record can be made. */
export function acceptsEveryEvalEver(file: GivenFile): number {
  if (!beginsAsJson(file)) return 0;
  const edges = edgesOf(file);
  if (
    /"evaluation_results"\s*:/.test(edges) &&
    /"score_details"\s*:|"metric_config"\s*:|"evaluation_id"\s*:/.test(edges)
  )
    return 0.95;
  return /"source_url"\s*:/.test(edges) && /"benchmarks"\s*:/.test(edges) && /"benchmark_id"\s*:/.test(edges) ? 0.6 : 0;
}

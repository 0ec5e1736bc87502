import type { GivenFile } from "@/lib/readers/reading";
import { beginsAsJson, edgesOf } from "@/lib/readers/results/edges";

/** Judges by the shape of its tables, or of the statistics or the specification of a run. */
export function acceptsHelm(file: GivenFile): number {
  if (!beginsAsJson(file)) return 0;
  const edges = edgesOf(file);
  if (
    /"header"\s*:\s*\[/.test(edges) &&
    /"rows"\s*:\s*\[/.test(edges) &&
    /"lower_is_better"\s*:|"run_group"\s*:|"markdown"\s*:/.test(edges)
  )
    return 0.95;
  if (/"header"\s*:\s*\[/.test(edges) && /"run_group"\s*:/.test(edges)) return 0.9;
  if (/"name"\s*:\s*\{\s*"name"\s*:/.test(edges) && /"(?:sum_squared|stddev|mean)"\s*:/.test(edges)) return 0.9;
  return /"scenario_spec"\s*:/.test(edges) && /"adapter_spec"\s*:/.test(edges) ? 0.9 : 0;
}

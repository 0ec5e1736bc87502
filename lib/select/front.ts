import type { Catalogue, RowOf } from "@/lib/catalogue/catalogue";
import { selectMetricsOf } from "./benchmark";
import { selectBenchmarks } from "./benchmarks";

/** The benchmark and metric that most papers of our field meet on. */
const FRONT = { benchmark: "imagenet-256", metric: "fid" };

export interface Front {
  readonly benchmark: RowOf<"benchmarks">;
  readonly metric: RowOf<"metrics">;
}

/**
 * What the first page, and the picture of it, opens with: the benchmark that is named above where the collection has it, else the one with
 * most figures, in a metric that has figures there. Null where nothing was measured on it.
 */
export function selectFront(catalogue: Catalogue): Front | null {
  const benchmark = catalogue.benchmarks.get(FRONT.benchmark) ?? selectBenchmarks(catalogue)[0]?.benchmark;
  if (benchmark === undefined) return null;
  const metrics = selectMetricsOf(catalogue, benchmark.benchmark_id);
  const metric = metrics.find(({ metric_id }) => metric_id === FRONT.metric) ?? metrics[0];
  return metric === undefined ? null : { benchmark, metric };
}

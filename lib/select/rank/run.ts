import type { Result } from "@/lib/catalogue/catalogue";
import { catalogueOf } from "@/lib/catalogue/catalogue-of";
import { groupsOf } from "@/lib/catalogue/group";
import { once } from "@/lib/catalogue/once";

/** Returns a key for the run of a result, as far as its source identifies it: two metrics of one run have equal keys. */
export const runOf = once(({ source, method, row }: Result): string =>
  JSON.stringify([source.source_id, method.method_id, row.configuration, row.conditions]),
);

/** Groups all results of a benchmark by run. */
export const byRun = groupsOf((result: Result) => [runOf(result)]);

/** Returns how many metrics the source of a result prints of the same run on the same benchmark; 0 for a result made by hand. */
export function metricsOfRun(result: Result): number {
  const onBenchmark = catalogueOf(result)?.resultsOfBenchmark.get(result.benchmark.benchmark_id) ?? [];
  return new Set(
    byRun(onBenchmark)
      .get(runOf(result))
      ?.map(({ metric }) => metric),
  ).size;
}

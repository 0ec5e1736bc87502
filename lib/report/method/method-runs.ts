import type { Result } from "@/lib/catalogue/catalogue";
import { groupBy } from "@/lib/catalogue/group";
import { STANDINGS } from "@/lib/tables/origins";
import { resultsBy, type MethodBenchmark } from "./method";
import {
  agreedConditions,
  selectSourceTables,
  type SourcePart,
  type SourceTable,
} from "@/lib/report/paper/source-tables";
import { least } from "@/lib/numerals/least";

/** All results that sources print of a method on one benchmark, as one table. */
export type MethodRuns = Pick<SourceTable, "results" | "common" | "parts">;

/**
 * Returns the results that sources print of a method on a benchmark, row by row as their tables have them, so that the metrics of one run are side by
 * side. Rows are in the order in which the page ranks their first results; ablations and summaries have parts of their own.
 */
export function selectMethodRuns(reported: MethodBenchmark): MethodRuns {
  const results = reported.metrics.flatMap(resultsBy);
  const place = new Map(results.map((result, at) => [result, at]));
  const sources = [...new Set(results.map(({ source }) => source))];
  const bySource = selectSourceTables({ sources, omissions: [], results }).flatMap(({ parts }) => parts);
  const first = (resultsOfRun: readonly Result[]) => least(resultsOfRun.map((result) => place.get(result) ?? 0));
  const byStanding = groupBy(bySource, ({ standing }) => standing);
  const parts = STANDINGS.filter((standing) => byStanding.has(standing)).map((standing): SourcePart => {
    const runs = (byStanding.get(standing) ?? [])
      .flatMap(({ groups }) => groups.flatMap((group) => group.runs))
      .toSorted((a, b) => first(a.results) - first(b.results));
    const present = new Set(runs.flatMap((run) => run.results.map(({ metric }) => metric)));
    const metrics = reported.metrics
      .filter(({ metric }) => present.has(metric))
      .map(({ metric }) => ({ metric, words: "", conditions: [] }));
    return { standing, metrics, groups: [{ benchmark: reported.benchmark, runs }] };
  });
  return { results, common: agreedConditions(results), parts };
}

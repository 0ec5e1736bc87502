import type { Figure } from "@/lib/catalogue/catalogue";
import { groupBy } from "@/lib/catalogue/group";
import { STANDINGS } from "@/lib/tables/origins";
import { figuresBy, type MethodBenchmark } from "./method";
import { agreedConditions, selectSourceTables, type SourcePart, type SourceTable } from "./source-tables";
import { least } from "@/lib/numerals/least";

/** All that sources print of a method on one benchmark, as one table. */
export type MethodRuns = Pick<SourceTable, "figures" | "common" | "parts">;

/**
 * What sources print of a method on a benchmark, row by row as their tables have it, so that the metrics of one run stand side by side.
 * Rows are in the order in which the page ranks their first results; ablations and summaries have a part of their own.
 */
export function selectMethodRuns(reported: MethodBenchmark): MethodRuns {
  const figures = reported.metrics.flatMap(figuresBy);
  const place = new Map(figures.map((figure, at) => [figure, at]));
  const sources = [...new Set(figures.map(({ source }) => source))];
  const bySource = selectSourceTables({ sources, omissions: [], figures }).flatMap(({ parts }) => parts);
  const first = (figuresOfRun: readonly Figure[]) => least(figuresOfRun.map((figure) => place.get(figure) ?? 0));
  const byStanding = groupBy(bySource, ({ standing }) => standing);
  const parts = STANDINGS.filter((standing) => byStanding.has(standing)).map((standing): SourcePart => {
    const runs = (byStanding.get(standing) ?? []).flatMap(({ groups }) => groups.flatMap((group) => group.runs)).toSorted((a, b) => first(a.figures) - first(b.figures));
    const present = new Set(runs.flatMap((run) => run.figures.map(({ metric }) => metric)));
    const metrics = reported.metrics.filter(({ metric }) => present.has(metric)).map(({ metric }) => ({ metric, words: "", conditions: [] }));
    return { standing, metrics, groups: [{ benchmark: reported.benchmark, runs }] };
  });
  return { figures, common: agreedConditions(figures), parts };
}

import type { Catalogue, Result, RowOf } from "@/lib/catalogue/catalogue";
import { groupBy } from "@/lib/catalogue/group";
import { runsOf } from "@/lib/catalogue/repeats";
import { groupRanks } from "@/lib/report/group-ranks";
import { RowGatherer } from "./gather-rows";
import { rankCells } from "./rank-cells";
import type { Shard } from "./shard";

/**
 * Returns the shard of a method, with everything that a comparison shows about it alone: its results with their words and their ranks among all, and
 * the claims of abstracts about it. Results of other methods are included only as witnesses of what they state and this method does not.
 */
export function methodShard(catalogue: Catalogue, { method_id }: RowOf<"methods">): Shard {
  const own = catalogue.resultsOfMethod.get(method_id) ?? [];
  const gathered = new RowGatherer(catalogue);
  for (const result of witnesses(catalogue, own)) gathered.result(result);
  for (const result of own) {
    gathered.result(result, []).facts(firstOf(result).row, rankCells(catalogue, result));
    for (const { source } of groupRanks(catalogue, result).partly) gathered.source(source);
  }
  for (const claim of catalogue.tables.claims) if (claim.method_id === method_id) gathered.claim(claim);
  const method = catalogue.methods.get(method_id);
  if (method) gathered.row("methods", method, []);
  return gathered.shard();
}

/** Returns the run whose id a result has. */
const firstOf = (result: Result) => runsOf(result)[0] ?? result;

/** Returns, for each benchmark of some results, the first result of each kind of source, and of each `match` condition that is stated for one of their metrics. */
function witnesses(catalogue: Catalogue, own: readonly Result[]): readonly Result[] {
  return Array.from(
    groupBy(own, ({ benchmark }) => benchmark),
    ([{ benchmark_id }, results]) => {
      const all = catalogue.resultsOfBenchmark.get(benchmark_id) ?? [];
      const metrics = new Set(results.map(({ metric }) => metric));
      const measured = all.filter(({ metric }) => metrics.has(metric));
      const stating = measured.flatMap((result) =>
        result.conditions.flatMap(({ condition }) =>
          condition.role === "match" ? [{ result, key: `${result.metric.metric_id} ${condition.condition_id}` }] : [],
        ),
      );
      const firsts = [...groupBy(all, ({ kind }) => kind).values()].map(([first]) => first as Result);
      return [
        ...firsts,
        ...Array.from(
          groupBy(stating, ({ key }) => key).values(),
          (same) => (same[0] as (typeof stating)[number]).result,
        ),
      ];
    },
  ).flat();
}

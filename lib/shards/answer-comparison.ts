import type { Catalogue, RowOf } from "@/lib/catalogue/catalogue";
import { selectComparison } from "@/lib/report/comparison";
import { isNarrowed } from "@/lib/report/question/narrowed";
import type { CompareView } from "@/lib/view/views/compare-view";
import { shownComparison, type ShownComparison } from "@/lib/view/board/shown-comparison";
import { catalogueFromShards } from "./catalogue-from-shards";
import { SHARD_NAMES, type Shard, type ShardIndex } from "./shard";
import { shardsOf, type ShardSource } from "./shard-source";
import { wholeShards } from "./whole-catalogue";

/** Returns the comparison of a view, as the server answers it. */
export async function answerComparison(source: ShardSource, view: CompareView): Promise<ShownComparison> {
  const index = await source.index();
  return shownComparison(catalogueFromShards(index, await comparisonShards(source, index, view)), view);
}

/**
 * Returns the shards that the comparison of a view needs, and nothing else, however large the collection is: those of the chosen methods and, if they
 * meet by configuration, that of the one group that the chart draws whole. A choice of sources or a filter of results needs every group in which they
 * meet by configuration, because its ranks differ; so does a result of somebody else that is set beside all of them (`hasEveryPlace`).
 */
export async function comparisonShards(
  source: ShardSource,
  index: ShardIndex,
  view: CompareView,
  hasEveryPlace = false,
): Promise<readonly Shard[]> {
  // Without a method, the page shows an example, which is chosen from the whole collection.
  const whole = view.methods.length === 0 ? await wholeShards(source, index) : [];
  const methods =
    view.methods.length === 0
      ? shownComparison(catalogueFromShards(index, whole), view).methods.map(({ id }) => id)
      : view.methods;
  const ofMethods = [...whole, ...(await shardsOf(source, methods.map(SHARD_NAMES.method)))];
  const more = shardsOfGroups(catalogueFromShards(index, ofMethods), { ...view, methods }, hasEveryPlace);
  return [...(await shardsOf(source, more)), ...ofMethods];
}

/**
 * Returns the names of the groups' shards that are needed. The methods' own results tell whether they meet as a grid or by configuration; only by
 * configuration do they have ranks among others. The chart of the first group draws these with their words.
 */
function shardsOfGroups(catalogue: Catalogue, view: CompareView, hasEveryPlace: boolean): readonly string[] {
  const { methods } = view;
  const chosen = methods
    .map((id) => catalogue.methods.get(id))
    .filter((method): method is RowOf<"methods"> => method !== undefined);
  const { boards, lead } = selectComparison(catalogue, chosen, view);
  const places = boards.flatMap(({ results }) =>
    results.slice(0, 1).map(({ benchmark, metric }) => [benchmark.benchmark_id, metric.metric_id] as const),
  );
  const drawn = lead === "board" ? places.slice(0, 1) : [];
  // The methods' shards contain the ranks over all sources; a choice of sources or results has ranks of its own.
  const ranked = isNarrowed(view) || hasEveryPlace ? places : drawn;
  return [
    ...new Set([
      ...ranked.map((place) => SHARD_NAMES.axis(...place)),
      ...drawn.map((place) => SHARD_NAMES.words(...place)),
    ]),
  ];
}

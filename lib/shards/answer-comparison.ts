import type { Catalogue, RowOf } from "@/lib/catalogue/catalogue";
import { selectComparison } from "@/lib/report/comparison";
import { isNarrowed } from "@/lib/report/question/narrowed";
import type { CompareView } from "@/lib/view/views/compare-view";
import { shownComparison, type ShownComparison } from "@/lib/view/board/shown-comparison";
import { catalogueFromShards } from "./catalogue-from-shards";
import { SHARD_NAMES, type Shard, type ShardIndex } from "./shard";
import { shardsOf, type ShardSource } from "./shard-source";
import { wholeShards } from "./whole-catalogue";

/** The comparison of a view, as the server answers it. */
export async function answerComparison(source: ShardSource, view: CompareView): Promise<ShownComparison> {
  const index = await source.index();
  return shownComparison(catalogueFromShards(index, await comparisonShards(source, index, view)), view);
}

/**
 * What the comparison of a view takes: the shards of the chosen methods and, where they meet by configuration, that of the one group that the
 * chart draws whole: however large the collection is, nothing else. Only a choice of sources takes every group in which they meet so,
 * because each choice has its own ranks; so has a filter of results; and so does whoever sets a result of another beside all of them (`hasEveryPlace`).
 */
export async function comparisonShards(source: ShardSource, index: ShardIndex, view: CompareView, hasEveryPlace = false): Promise<readonly Shard[]> {
  // Without a method the page shows an example, which is chosen from the whole.
  const whole = view.methods.length === 0 ? await wholeShards(source, index) : [];
  const methods = view.methods.length === 0 ? shownComparison(catalogueFromShards(index, whole), view).methods.map(({ id }) => id) : view.methods;
  const ofMethods = [...whole, ...(await shardsOf(source, methods.map(SHARD_NAMES.method)))];
  const more = shardsOfGroups(catalogueFromShards(index, ofMethods), { ...view, methods }, hasEveryPlace);
  return [...(await shardsOf(source, more)), ...ofMethods];
}

/** Whether methods meet as a grid or by configuration their own results say, and only the latter have ranks among others; the chart of the first draws these with their words. */
function shardsOfGroups(catalogue: Catalogue, view: CompareView, hasEveryPlace: boolean): readonly string[] {
  const { methods } = view;
  const chosen = methods.map((id) => catalogue.methods.get(id)).filter((method): method is RowOf<"methods"> => method !== undefined);
  const { boards, lead } = selectComparison(catalogue, chosen, view);
  const places = boards.flatMap(({ results }) => results.slice(0, 1).map(({ benchmark, metric }) => [benchmark.benchmark_id, metric.metric_id] as const));
  const drawn = lead === "board" ? places.slice(0, 1) : [];
  // What all sources give stands in the shards of the methods; a choice of sources or results has ranks of its own.
  const ranked = isNarrowed(view) || hasEveryPlace ? places : drawn;
  return [...new Set([...ranked.map((place) => SHARD_NAMES.axis(...place)), ...drawn.map((place) => SHARD_NAMES.words(...place))])];
}

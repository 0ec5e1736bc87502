import type { Catalogue, Result } from "@/lib/catalogue/catalogue";
import { catalogueFromShards } from "./catalogue-from-shards";
import type { Shard, ShardIndex } from "./shard";
import { SHARD_NAMES } from "./shard";
import { shardsOf, type ShardSource } from "./shard-source";

/** Every row that any list shows, for questions that are put to the whole collection; without the words of the sources. */
export function wholeShards(source: ShardSource, { chunks }: ShardIndex): Promise<readonly Shard[]> {
  return shardsOf(source, [SHARD_NAMES.names, SHARD_NAMES.tables, ...Array.from({ length: chunks }, (_, at) => SHARD_NAMES.results(at))]);
}

/** The whole collection, in which the results that `shownOf` picks from it have the words of their sources. */
export async function wholeWithWords(source: ShardSource, index: ShardIndex, shownOf: (whole: Catalogue) => readonly Result[]): Promise<Catalogue> {
  const whole = await wholeShards(source, index);
  const words = new Set(shownOf(catalogueFromShards(index, whole)).map(({ benchmark, metric }) => SHARD_NAMES.words(benchmark.benchmark_id, metric.metric_id)));
  return catalogueFromShards(index, [...whole, ...(await shardsOf(source, [...words]))]);
}

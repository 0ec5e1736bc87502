import type { Catalogue, Result } from "@/lib/catalogue/catalogue";
import { catalogueFromShards } from "./catalogue-from-shards";
import type { Shard, ShardIndex } from "./shard";
import { SHARD_NAMES } from "./shard";
import { shardsOf, type ShardSource } from "./shard-source";

/** Loads every row that any list shows, without the words of the sources, for questions about the whole collection. */
export function wholeShards(source: ShardSource, { chunks }: ShardIndex): Promise<readonly Shard[]> {
  return shardsOf(source, [
    SHARD_NAMES.names,
    SHARD_NAMES.tables,
    ...Array.from({ length: chunks }, (_, at) => SHARD_NAMES.results(at)),
  ]);
}

/** Loads the whole collection, with the words of the sources for the results that `shownOf` picks from it. */
export async function wholeWithWords(
  source: ShardSource,
  index: ShardIndex,
  shownOf: (whole: Catalogue) => readonly Result[],
): Promise<Catalogue> {
  const whole = await wholeShards(source, index);
  const words = new Set(
    shownOf(catalogueFromShards(index, whole)).map(({ benchmark, metric }) =>
      SHARD_NAMES.words(benchmark.benchmark_id, metric.metric_id),
    ),
  );
  return catalogueFromShards(index, [...whole, ...(await shardsOf(source, [...words]))]);
}

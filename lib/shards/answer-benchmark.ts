import { benchmarkModel, type BenchmarkModel } from "@/lib/view/benchmark-model";
import { readBenchmarkView } from "@/lib/view/views/benchmark-view";
import { catalogueFromShards } from "./catalogue-from-shards";
import { SHARD_NAMES, type Shard, type ShardIndex } from "./shard";
import { shardsOf, type ShardSource } from "./shard-source";

/** Returns the model of a benchmark's page for a query, as the server makes it. Returns null for an unknown id. */
export async function answerBenchmark(
  source: ShardSource,
  id: string,
  search: URLSearchParams,
): Promise<BenchmarkModel | null> {
  const index = await source.index();
  const catalogue = catalogueFromShards(index, await benchmarkShards(source, index, id));
  const { view, problems } = readBenchmarkView(catalogue, id, search);
  return benchmarkModel(catalogue, id, view, problems);
}

/** Returns the shards that a view of a benchmark needs: all of its results with their words. */
export async function benchmarkShards(source: ShardSource, index: ShardIndex, id: string): Promise<readonly Shard[]> {
  const own = await source.shard(SHARD_NAMES.benchmark(id));
  const metrics = new Set(catalogueFromShards(index, [own]).results.map(({ metric }) => metric.metric_id));
  return [
    ...(await shardsOf(
      source,
      [...metrics].flatMap((metric) => [SHARD_NAMES.axis(id, metric), SHARD_NAMES.words(id, metric)]),
    )),
    own,
  ];
}

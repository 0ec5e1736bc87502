import { benchmarkModel, type BenchmarkModel } from "@/lib/view/benchmark-model";
import { readBenchmarkView } from "@/lib/view/benchmark-view";
import { catalogueFromShards } from "./catalogue-from-shards";
import { SHARD_NAMES } from "./shard";
import { shardsOf, type ShardSource } from "./shard-source";

/** The model of a benchmark's page for a query, as the server makes it. Returns null for an id that the collection does not hold. */
export async function answerBenchmark(source: ShardSource, id: string, search: URLSearchParams): Promise<BenchmarkModel | null> {
  const index = await source.index();
  const own = await source.shard(SHARD_NAMES.benchmark(id));
  const metrics = new Set(catalogueFromShards(index, [own]).figures.map(({ metric }) => metric.metric_id));
  const results = await shardsOf(source, [...metrics].flatMap((metric) => [SHARD_NAMES.axis(id, metric), SHARD_NAMES.words(id, metric)]));
  const catalogue = catalogueFromShards(index, [...results, own]);
  const { view, problems } = readBenchmarkView(catalogue, id, search);
  return benchmarkModel(catalogue, id, view, problems);
}

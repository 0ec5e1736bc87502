import { methodModel, type MethodModel } from "@/lib/view/method-model";
import { readMethodView } from "@/lib/view/views/method-view";
import { catalogueFromShards } from "./catalogue-from-shards";
import { SHARD_NAMES } from "./shard";
import type { ShardSource } from "./shard-source";
import { wholeShards } from "./whole-catalogue";

/**
 * Returns the model of a method's page for a query, as the server makes it. Needs all results, because those of any other method may be relative to
 * it or disagree with one of its sources, and its own with their words. Rejects for an id that has no shard.
 */
export async function answerMethod(
  source: ShardSource,
  id: string,
  search: URLSearchParams,
): Promise<MethodModel | null> {
  const index = await source.index();
  const { view, problems } = readMethodView(search);
  const shards = [...(await wholeShards(source, index)), await source.shard(SHARD_NAMES.method(id))];
  return methodModel(catalogueFromShards(index, shards), id, view, problems);
}

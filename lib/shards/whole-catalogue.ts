import type { Shard, ShardIndex } from "./shard";
import { SHARD_NAMES } from "./shard";
import { shardsOf, type ShardSource } from "./shard-source";

/** Every row that any list shows, for questions that are put to the whole collection; without the words of the sources. */
export function wholeShards(source: ShardSource, { chunks }: ShardIndex): Promise<readonly Shard[]> {
  return shardsOf(source, [SHARD_NAMES.names, SHARD_NAMES.tables, ...Array.from({ length: chunks }, (_, at) => SHARD_NAMES.results(at))]);
}

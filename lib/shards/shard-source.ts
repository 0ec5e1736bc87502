import type { ReceiptShard, Shard, ShardIndex } from "./shard";

/** Where shards are read from: a folder of a file host, or the memory of a test. */
export interface ShardSource {
  readonly index: () => Promise<ShardIndex>;
  /** The shard of a name. Rejects if there is none, or it cannot be loaded. */
  readonly shard: (name: string) => Promise<Shard>;
  /** The receipts of a name; likewise. */
  readonly receipts: (name: string) => Promise<ReceiptShard>;
}

/** The shards of some names, at once. */
export const shardsOf = (source: ShardSource, names: readonly string[]): Promise<readonly Shard[]> => Promise.all(names.map((name) => source.shard(name)));

import type { ReceiptShard, Shard, ShardIndex } from "./shard";

/** A place to read shards from: a folder of a file host, or the memory of a test. */
export interface ShardSource {
  readonly index: () => Promise<ShardIndex>;
  /** Returns a shard by name. Rejects if there is none, or if it cannot be loaded. */
  readonly shard: (name: string) => Promise<Shard>;
  /** Returns receipts by name. Rejects in the same cases. */
  readonly receipts: (name: string) => Promise<ReceiptShard>;
}

/** Loads several shards in parallel. */
export const shardsOf = (source: ShardSource, names: readonly string[]): Promise<readonly Shard[]> =>
  Promise.all(names.map((name) => source.shard(name)));

import type { Catalogue } from "@/lib/catalogue/catalogue";
import { once } from "@/lib/catalogue/once";
import type { ReceiptShard, Shard, ShardIndex } from "@/lib/shards/shard";
import type { ShardSource } from "@/lib/shards/shard-source";
import { writeShards } from "@/lib/shards/write-shards";

/** Written once for the test files of a worker. */
const written = once(
  (catalogue: Catalogue): ReadonlyMap<string, string> =>
    new Map(Array.from(writeShards(catalogue), ([name, content]) => [name, JSON.stringify(content)])),
);

/** The shards of a collection as a file host has them: each is written as JSON and read again when requested. `asked` collects the names of the requested shards. */
export function shardsInMemory(
  catalogue: Catalogue,
  asked: string[] = [],
): ShardSource & { readonly files: ReadonlyMap<string, string> } {
  const files = written(catalogue);
  const read = async (name: string): Promise<unknown> => {
    const text = files.get(name);
    if (text === undefined) throw new Error(`no shard ${name}`);
    if (!asked.includes(name)) asked.push(name);
    return JSON.parse(text);
  };
  return {
    files,
    index: () => read("index") as Promise<ShardIndex>,
    shard: (name) => read(name) as Promise<Shard>,
    receipts: (name) => read(name) as Promise<ReceiptShard>,
  };
}

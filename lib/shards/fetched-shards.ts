import { below } from "@/lib/view/address/base-path";
import { askSite } from "@/lib/view/ask-site";
import type { ReceiptShard, Shard, ShardIndex } from "./shard";
import { SHARD_NAMES } from "./shard";
import type { ShardSource } from "./shard-source";

const PATIENCE = 20_000;

const loading = new Map<string, Promise<unknown>>();

/** Returns the shards below an address, each requested once; a request that failed is repeated when it is next needed. Rejects with a message for the reader. */
export function fetchedShards(folder: string): ShardSource {
  const load = (name: string): Promise<unknown> => {
    const address = `${folder}/${name}.json`;
    const known = loading.get(address) ?? fetchJson(address);
    loading.set(address, known);
    known.catch(() => loading.delete(address));
    return known;
  };
  return {
    index: () => load(SHARD_NAMES.index) as Promise<ShardIndex>,
    shard: (name) => load(name) as Promise<Shard>,
    receipts: (name) => load(name) as Promise<ReceiptShard>,
  };
}

async function fetchJson(address: string): Promise<unknown> {
  // The page gives the address of its shards with the base path, which askSite adds itself.
  const answer = await askSite(below(address), { signal: AbortSignal.timeout(PATIENCE) }).catch(() => {
    throw new Error("The data could not be reached");
  });
  // A newer version of this copy keeps its shards at another address, which its pages name.
  if (answer.status === 404)
    throw new Error("The data of this page has been replaced by a newer version: reload the page");
  if (!answer.ok) throw new Error(`The file host answered ${answer.status}`);
  return answer.json();
}

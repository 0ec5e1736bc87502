import { addressWithPresentIds } from "@/lib/view/address/present-ids.mjs";
import type { ShardSource } from "@/lib/shards/shard-source";

/**
 * In a copy without a server: puts present ids in place of former ones in the query of the address bar, where the server would lead on. A page at a former
 * address leads on by itself. Resolves to whether there were any. Rejects where the shards cannot be loaded.
 */
export async function followFormerIds(source: ShardSource): Promise<boolean> {
  const { former } = await source.index();
  const present = addressWithPresentIds(`/${location.search}`, former);
  // The browser's own: Next would make the page again.
  if (present !== null) History.prototype.replaceState.call(history, history.state, "", `${location.pathname}${present.slice(1)}${location.hash}`);
  return present !== null;
}

import { addressWithPresentIds } from "@/lib/view/address/present-ids.mjs";
import type { ShardSource } from "@/lib/shards/shard-source";

/**
 * Replaces former ids by current ones in the query of the address bar, in a copy without a server; a server redirects instead. A page at a former
 * address redirects by itself. Resolves to whether any was replaced. Rejects if the shards cannot be loaded.
 */
export async function followFormerIds(source: ShardSource): Promise<boolean> {
  const { former } = await source.index();
  const present = addressWithPresentIds(`/${location.search}`, former);
  // The browser's own method: Next's wrapper would render the page again.
  if (present !== null)
    History.prototype.replaceState.call(
      history,
      history.state,
      "",
      `${location.pathname}${present.slice(1)}${location.hash}`,
    );
  return present !== null;
}

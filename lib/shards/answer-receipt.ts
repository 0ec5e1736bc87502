import type { Receipt } from "@/lib/view/source/receipt";
import { receiptPlace } from "./receipt-place";
import { SHARD_NAMES } from "./shard";
import type { ShardSource } from "./shard-source";

/** Returns the receipt of a result, as the server answers it. Rejects for an unknown id. */
export async function answerReceipt(source: ShardSource, id: string): Promise<Receipt> {
  const { receipts } = await source.index();
  const found = (await source.receipts(SHARD_NAMES.receipts(receiptPlace(id, receipts))))[id];
  if (found === undefined) throw new Error(`No result is called ${id}`);
  return found;
}

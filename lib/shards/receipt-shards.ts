import type { Result } from "@/lib/catalogue/catalogue";
import { groupBy } from "@/lib/catalogue/group";
import { receiptFor } from "@/lib/view/source/receipt";
import { receiptPlace } from "./receipt-place";
import { SHARD_NAMES, type ReceiptShard } from "./shard";

/** So many receipts are one file on average: a click loads some kilobytes, however large the collection is. */
const IN_ONE = 48;

/** Into how many files the receipts of so many results go. */
export const receiptFiles = (results: number): number => Math.max(1, Math.ceil(results / IN_ONE));

/** The receipts of all results, as the server answers them, each in its file. */
export function* receiptShards(results: readonly Result[]): Generator<readonly [name: string, content: ReceiptShard]> {
  const files = receiptFiles(results.length);
  for (const [file, own] of groupBy(results, ({ id }) => receiptPlace(id, files))) yield [SHARD_NAMES.receipts(file), Object.fromEntries(own.map((result) => [result.id, receiptFor(result)]))];
}

import type { Result } from "@/lib/catalogue/catalogue";
import { groupBy } from "@/lib/catalogue/group";
import { receiptFor } from "@/lib/view/source/receipt";
import { receiptPlace } from "./receipt-place";
import { SHARD_NAMES, type ReceiptShard } from "./shard";

/** The average number of receipts in a file: a click loads some kilobytes, however large the collection is. */
const IN_ONE = 48;

/** Returns the number of files for the receipts of this many results. */
export const receiptFiles = (results: number): number => Math.max(1, Math.ceil(results / IN_ONE));

/** Yields the receipts of all results, as the server answers them, grouped by file. */
export function* receiptShards(results: readonly Result[]): Generator<readonly [name: string, content: ReceiptShard]> {
  const files = receiptFiles(results.length);
  for (const [file, own] of groupBy(results, ({ id }) => receiptPlace(id, files)))
    yield [SHARD_NAMES.receipts(file), Object.fromEntries(own.map((result) => [result.id, receiptFor(result)]))];
}

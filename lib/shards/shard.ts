import type { TableName } from "@/lib/tables/all-tables";
import type { Identity } from "@/lib/catalogue/identity";
import type { FormerIds } from "@/lib/view/address/present-ids.mjs";
import type { Receipt } from "@/lib/view/source/receipt";
import type { PackedColumn } from "./pack-column";

/** Some rows of a table, in its order, with some of their columns. */
export interface PackedRows {
  /** The place of each row in its table, as the distance from the previous row. */
  readonly at: readonly number[];
  readonly columns: Readonly<Record<string, PackedColumn>>;
}

/** A part of the collection as a JSON file. Every id that its rows name is among its own rows, except for results to which it only adds words. */
export type Shard = { readonly [Table in TableName]?: PackedRows };

/** What a browser needs before it requests a shard. */
export interface ShardIndex {
  /** The data version and its day. */
  readonly version: string;
  readonly date: string | null;
  /** The collection's identity, with its topics and families, and the kinds of source that it keeps private. */
  readonly identity: Identity;
  /** Former ids that may still appear in the query of an address. */
  readonly former: FormerIds;
  /** The number of shards with the whole list of results. */
  readonly chunks: number;
  /** The number of files with the receipts of all results. */
  readonly receipts: number;
}

/** Receipts by the ids of their results. */
export type ReceiptShard = Readonly<Record<string, Receipt>>;

/** The paths of shards below the folder of a collection, without `.json`. */
export const SHARD_NAMES = {
  index: "index",
  /** Everything about a method: its results with their words, its ranks, and what others state that it does not. */
  method: (id: string) => `method/${id}`,
  /** Every result of one metric on a benchmark. */
  axis: (benchmark: string, metric: string) => `axis/${benchmark}/${metric}`,
  /** The words in which these results were reported. */
  words: (benchmark: string, metric: string) => `words/${benchmark}/${metric}`,
  /** A benchmark, and the claims about it without a number. */
  benchmark: (id: string) => `benchmark/${id}`,
  /** Everything that is searched by name. */
  names: "names",
  /** The rest of the small tables, which is in no other shard. */
  tables: "tables",
  /** A piece of the list of results. */
  results: (chunk: number) => `results/${chunk}`,
  /** Receipts of some results, ready to be shown. */
  receipts: (file: number) => `receipts/${file}`,
} as const;

import type { TableName } from "@/lib/tables/all-tables";
import type { Identity } from "@/lib/catalogue/identity";
import type { FormerIds } from "@/lib/view/address/present-ids.mjs";
import type { Receipt } from "@/lib/view/source/receipt";
import type { PackedColumn } from "./pack-column";

/** Some rows of a table, in its order, with some of their columns. */
export interface PackedRows {
  /** The place of each row in its table, as the distance from the row before. */
  readonly at: readonly number[];
  readonly columns: Readonly<Record<string, PackedColumn>>;
}

/** A part of the collection as a file of JSON. Every id that its rows name is among its own rows, but for results that it only adds words to. */
export type Shard = { readonly [Table in TableName]?: PackedRows };

/** What a browser has to know before it asks for a shard. */
export interface ShardIndex {
  /** The version of the data and the day that it is called by. */
  readonly version: string;
  readonly date: string | null;
  /** Whose collection it is, with its topics and families, and which kinds of source it keeps private. */
  readonly identity: Identity;
  /** Ids that are no longer used and may stand in the query of an address. */
  readonly former: FormerIds;
  /** How many shards hold the whole list of results. */
  readonly chunks: number;
  /** How many files hold the receipts of all results. */
  readonly receipts: number;
}

/** Receipts by the ids of their results. */
export type ReceiptShard = Readonly<Record<string, Receipt>>;

/** Where shards lie below the folder of a collection. */
export const SHARD_NAMES = {
  index: "index",
  /** Everything of a method: its results with their words, and what others state where it stands. */
  method: (id: string) => `method/${id}`,
  /** Every result of one metric on a benchmark. */
  axis: (benchmark: string, metric: string) => `axis/${benchmark}/${metric}`,
  /** The words in which these were reported. */
  words: (benchmark: string, metric: string) => `words/${benchmark}/${metric}`,
  /** A benchmark and what is said about it without a number. */
  benchmark: (id: string) => `benchmark/${id}`,
  /** Everything that is searched by its name. */
  names: "names",
  /** What of the small tables is in no other shard. */
  tables: "tables",
  /** A piece of the list of results. */
  results: (chunk: number) => `results/${chunk}`,
  /** Receipts of some results, ready to be shown. */
  receipts: (file: number) => `receipts/${file}`,
} as const;

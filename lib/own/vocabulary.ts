import type { RowOf } from "@/lib/catalogue/catalogue";

/**
 * The names that the collection uses, to match a reader's own files. Must stay serialisable: the browser matches with it, and no name of a file is
 * sent.
 */
export interface Vocabulary {
  readonly benchmarks: readonly (Named & {
    /** Conditions that results must share to be comparable, if at least half of its results state them. */
    readonly needs: readonly string[];
  })[];
  readonly metrics: readonly (Named & Pick<RowOf<"metrics">, "symbol" | "unit">)[];
  readonly methods: readonly Named[];
  readonly conditions: readonly (Named & Pick<RowOf<"conditions">, "unit">)[];
  readonly aliases: readonly RowOf<"aliases">[];
  /** Ids that are no longer used, with the ones that they lead to: data stored in a browser was matched with an earlier collection. */
  readonly former: readonly RowOf<"former-ids">[];
  /** The median value of each metric on each benchmark, which reveals a difference in scale. */
  readonly middles: readonly { readonly benchmark: string; readonly metric: string; readonly middle: number }[];
}

export interface Named {
  readonly id: string;
  readonly name: string;
}

export type NamedTable = "benchmarks" | "metrics" | "methods" | "conditions";

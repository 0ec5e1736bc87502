import type { SourceKind } from "@/lib/tables/sources";

/** A method that can be compared. */
export interface MethodOffer {
  readonly id: string;
  readonly name: string;
  readonly family: string;
  /** The paper of the collection that proposes it; null for none. */
  readonly paper: string | null;
  /** The topics of its paper and of the benchmarks of its results, by id. */
  readonly topics: readonly string[];
  /** The number of results about it from each kind of source, in the order of CompareOffer.kinds. */
  readonly results: readonly number[];
  /** The benchmarks of its results, as positions in one list of all: short, because the server sends them to the browser for every method. */
  readonly on: readonly number[];
}

/** Everything that can be chosen for a comparison. */
export interface CompareOffer {
  readonly methods: readonly MethodOffer[];
  /** Every kind of source, with the number of results from it. */
  readonly kinds: readonly { readonly choice: SourceKind; readonly count: number }[];
  /** The choices of comparison groups, all by id; a condition that must match with its value: "horizon.96". */
  readonly places: {
    readonly benchmarks: readonly string[];
    readonly metrics: readonly string[];
    readonly conditions: readonly string[];
  };
  /** The families by which results can be chosen. */
  readonly families: readonly string[];
  /** The conditions that can be columns, by id. */
  readonly conditions: readonly string[];
}

/** A suggested comparison: methods that meet on most benchmarks. */
export interface CompareStart {
  readonly methods: readonly { readonly id: string; readonly name: string }[];
  /** The names of the benchmarks on which at least two of them meet. */
  readonly benchmarks: readonly string[];
}

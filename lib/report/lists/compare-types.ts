import type { SourceKind } from "@/lib/tables/sources";

/** A method that may be compared. */
export interface MethodOffer {
  readonly id: string;
  readonly name: string;
  readonly family: string;
  /** The paper of the collection that proposes it. */
  readonly paper: string | null;
  /** The topics of its paper and of what it has results on, by id. */
  readonly topics: readonly string[];
  /** How many results about it come from each kind of source, in the order of CompareOffer.kinds. */
  readonly results: readonly number[];
  /** The benchmarks that they are on, as places in one list of all: short, because every method crosses with them. */
  readonly on: readonly number[];
}

/** Everything that may be chosen of a comparison. */
export interface CompareOffer {
  readonly methods: readonly MethodOffer[];
  /** Every kind of source, with how many results come from it. */
  readonly kinds: readonly { readonly choice: SourceKind; readonly count: number }[];
  /** What comparison groups may be chosen by, all by id; a condition that must match with its value: "horizon.96". */
  readonly places: { readonly benchmarks: readonly string[]; readonly metrics: readonly string[]; readonly conditions: readonly string[] };
  /** The families that results may be chosen by. */
  readonly families: readonly string[];
  /** The conditions that may be columns, by id. */
  readonly conditions: readonly string[];
}

/** A comparison worth beginning with: methods that meet on most benchmarks. */
export interface CompareStart {
  readonly methods: readonly { readonly id: string; readonly name: string }[];
  /** Names of the benchmarks on which at least two of them meet. */
  readonly benchmarks: readonly string[];
}

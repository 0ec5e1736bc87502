import type { RowOf, StatedCondition } from "@/lib/catalogue/catalogue";
import type { Origin, Standing } from "@/lib/tables/results";
import type { SourceKind } from "@/lib/tables/sources";

type Condition = RowOf<"conditions">;

/** A reason why results are not comparable, or a caveat, as data; lib/sentences/reasons puts it into words. */
export type Reason =
  /** Results must share these to be comparable; `values` are the names of those that differ. */
  | { readonly kind: "benchmarks differ" | "metrics differ" | "baselines differ"; readonly values: readonly string[] }
  /** The method itself with its ablations or summaries, or ablations or summaries of several tables; in the order of STANDINGS. */
  | { readonly kind: "standings differ"; readonly values: readonly Standing[] }
  /** A condition that is stated differently; each value once. */
  | { readonly kind: "condition differs"; readonly condition: Condition; readonly values: readonly StatedCondition[] }
  /** Only one of two results states the condition. */
  | { readonly kind: "one-sided"; readonly condition: Condition }
  /** Only `stated` of `of` results state the condition. */
  | { readonly kind: "partly stated"; readonly condition: Condition; readonly stated: number; readonly of: number }
  /** Who measured differs; in the order of ORIGINS. */
  | { readonly kind: "origins differ"; readonly values: readonly Origin[] }
  /** The origin is the same, but the kind of text differs; in the order of SOURCE_KINDS. */
  | { readonly kind: "kinds differ"; readonly values: readonly SourceKind[] };

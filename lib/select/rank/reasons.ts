import type { RowOf, StatedCondition } from "@/lib/catalogue/catalogue";
import type { Origin, Standing } from "@/lib/tables/results";
import type { SourceKind } from "@/lib/tables/sources";

type Condition = RowOf<"conditions">;

/** Why results do not compare, or with what in mind: data, worded in lib/sentences/reasons. */
export type Reason =
  /** What results must share to be comparable at all; the names of those that differ. */
  | { readonly kind: "benchmarks differ" | "metrics differ" | "baselines differ"; readonly values: readonly string[] }
  /** A method itself, its ablations and summaries, or those of several tables; in the order of STANDINGS. */
  | { readonly kind: "standings differ"; readonly values: readonly Standing[] }
  /** A condition that is stated differently; each value once. */
  | { readonly kind: "condition differs"; readonly condition: Condition; readonly values: readonly StatedCondition[] }
  /** Of two results one states the condition. */
  | { readonly kind: "one-sided"; readonly condition: Condition }
  /** So many of so many results state the condition. */
  | { readonly kind: "partly stated"; readonly condition: Condition; readonly stated: number; readonly of: number }
  /** Who measured differs; in the order of ORIGINS. */
  | { readonly kind: "origins differ"; readonly values: readonly Origin[] }
  /** Who measured is the same, but not what sort of text says it; in the order of SOURCE_KINDS. */
  | { readonly kind: "kinds differ"; readonly values: readonly SourceKind[] };

import type { Result, RowOf } from "@/lib/catalogue/catalogue";

/** What a board has to know of itself to take a reader's own rows. Plain: it crosses from the server to the browser. */
export interface OwnFacts {
  /** One, but for a grid of a comparison. */
  readonly benchmarks: readonly Pick<RowOf<"benchmarks">, "benchmark_id" | "name">[];
  /** Those that rows of the board have, that of its order first. */
  readonly metrics: readonly OwnMetric[];
  /** Those that its results state, by use. */
  readonly conditions: readonly OwnCondition[];
  /** The condition along which rows of a grid differ, which a row has to state to have a place; null where there is none. */
  readonly along: string | null;
  /** The comparison groups of the board. A board by configuration is one. */
  readonly groups: readonly OwnGroup[];
  /** The key of the group by which methods stand in order; empty where they stand in another one. */
  readonly lead: string;
}

export type OwnMetric = Pick<RowOf<"metrics">, "metric_id" | "name" | "symbol" | "unit" | "direction" | "kind" | "minimum" | "maximum">;

export interface OwnCondition {
  readonly condition: RowOf<"conditions">;
  /** Values that results of the board state, those of most first. */
  readonly values: readonly string[];
}

/** One comparison group, as far as a row beside it is judged and placed by it. */
export interface OwnGroup {
  /** Of a grid the key of its row and the place of the metric: lib/view/board/group-key. */
  readonly key: string;
  readonly benchmark: string;
  readonly metric: string;
  /** What its values are relative to, in words; empty for absolute ones. */
  readonly baseline: string;
  /** What ranks, in order, best first. */
  readonly ranked: readonly Pick<Result, "value" | "qualifier">[];
  /** Why nothing in it is ranked; empty where results are ranked. */
  readonly notRanked: string;
  /** What its results state about how they were measured, each value once. */
  readonly profiles: readonly OwnProfile[];
}

export interface OwnProfile extends Pick<Result, "origin" | "kind"> {
  /** By the id of the condition; a method by its name. */
  readonly conditions: Readonly<Record<string, string>>;
  /** How many results say so. */
  readonly results: number;
}

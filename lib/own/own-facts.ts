import type { Result, RowOf } from "@/lib/catalogue/catalogue";

/** The data that a board needs before a reader can add rows of their own. Must stay serialisable: the server sends it to the browser. */
export interface OwnFacts {
  /** One, except for a grid of a comparison. */
  readonly benchmarks: readonly Pick<RowOf<"benchmarks">, "benchmark_id" | "name">[];
  /** The metrics of the board's rows, the one of its order first. */
  readonly metrics: readonly OwnMetric[];
  /** The conditions that its results state, most relevant first. */
  readonly conditions: readonly OwnCondition[];
  /** The condition in which the rows of a grid differ, which an own row must state to have a place; null if there is none. */
  readonly along: string | null;
  /** The comparison groups of the board; a board by configuration has one. */
  readonly groups: readonly OwnGroup[];
  /** The key of the group that orders the methods; empty if they are in another order. */
  readonly lead: string;
}

export type OwnMetric = Pick<
  RowOf<"metrics">,
  "metric_id" | "name" | "symbol" | "unit" | "direction" | "kind" | "minimum" | "maximum"
>;

export interface OwnCondition {
  readonly condition: RowOf<"conditions">;
  /** Values that results of the board state, most frequent first. */
  readonly values: readonly string[];
}

/** One comparison group: its ranked values and the conditions of its results, with which an own row is judged and placed. */
export interface OwnGroup {
  /** For a grid, made of the key of the row and the index of the metric; see lib/view/board/group-key. */
  readonly key: string;
  readonly benchmark: string;
  readonly metric: string;
  /** The baseline of its values, in words; empty for absolute values. */
  readonly baseline: string;
  /** The values that rank, best first. */
  readonly ranked: readonly Pick<Result, "value" | "qualifier">[];
  /** Why nothing in the group is ranked; empty if results are ranked. */
  readonly notRanked: string;
  /** How its results were measured, as they state it; each distinct combination once. */
  readonly profiles: readonly OwnProfile[];
}

export interface OwnProfile extends Pick<Result, "origin" | "kind"> {
  /** By id of the condition; a method is given by its name. */
  readonly conditions: Readonly<Record<string, string>>;
  /** The number of results with this combination. */
  readonly results: number;
}

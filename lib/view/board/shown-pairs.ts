import { listed } from "@/lib/format/words";
import type { Comparison } from "@/lib/report/comparison";
import { selectPairs, type Pair } from "@/lib/report/pairs";
import { shownMethod, type ShownMethod } from "./shown-value";

/** Wins, ties and losses of each pair of methods over the values in grids that both have. */
export interface ShownPairs {
  readonly methods: readonly ShownMethod[];
  /** The metrics that are counted: "MSE and MAE". */
  readonly what: string;
  /** By row and column, in the order of the methods: null for a method and itself, and if two share nothing. */
  readonly cells: readonly (readonly (PairCounts | null)[])[];
}

export type PairCounts = Pick<Pair, "wins" | "ties" | "losses" | "notCounted">;

/** A matrix of more methods is too large to read. */
const MOST = 8;

/**
 * Returns the counts of all pairs. Returns null if fewer than two methods meet in a grid, because a method with several configurations in a group has
 * no single value to count, and if there are more than MOST methods.
 */
export function shownPairs({ grids }: Comparison): ShownPairs | null {
  const methods = [...new Set(grids.flatMap((grid) => grid.methods))];
  if (methods.length < 2 || methods.length > MOST) return null;
  const pairs = grids.flatMap((grid) => selectPairs(grid));
  return {
    methods: methods.map(shownMethod),
    what: listed([...new Set(grids.flatMap(({ metrics }) => metrics.map(({ symbol }) => symbol)))]),
    cells: methods.map((method) =>
      methods.map((other) => sumOf(pairs.filter((pair) => pair.method === method && pair.other === other))),
    ),
  };
}

function sumOf(pairs: readonly Pair[]): PairCounts | null {
  const sum = (of: keyof PairCounts) => pairs.reduce((total, pair) => total + pair[of], 0);
  const counts = { wins: sum("wins"), ties: sum("ties"), losses: sum("losses"), notCounted: sum("notCounted") };
  return Object.values(counts).some((count) => count > 0) ? counts : null;
}

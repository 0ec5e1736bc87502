import type { RowOf } from "@/lib/catalogue/catalogue";
import { isBound } from "@/lib/tables/qualifiers";
import { mayBeEqual } from "@/lib/select/rank/rounding";
import { cellOf, countedRows, type Grid } from "./grid";
import type { Standing } from "./standings";

type Method = RowOf<"methods">;

/** The comparison of two methods over the values that both have: counts, and no score. */
export interface Pair {
  readonly method: Method;
  readonly other: Method;
  readonly wins: number;
  readonly ties: number;
  readonly losses: number;
  /** The number of values that both have and that do not count: averages of rows in the same section, bounds, tables read in part, metrics without a direction. */
  readonly notCounted: number;
}

/**
 * Returns every pair of a grid's methods, in the order of the methods, each pair once from either side. Two values tie if their rounding intervals
 * overlap, so that adding a method to the grid changes no count.
 */
export function selectPairs(grid: Pick<Grid, "methods" | "metrics" | "sections">): readonly Pair[] {
  return grid.methods.flatMap((method) =>
    grid.methods.filter((other) => other !== method).map((other) => pairOf(grid, method, other)),
  );
}

function pairOf({ metrics, sections }: Pick<Grid, "metrics" | "sections">, method: Method, other: Method): Pair {
  const outcomes = sections.flatMap((section) => {
    const counted = new Set(countedRows(section));
    return section.rows.flatMap((row) =>
      metrics.flatMap((metric, at): readonly Outcome[] => {
        const [mine, theirs] = [cellOf(row, at, method), cellOf(row, at, other)];
        return mine && theirs ? [counted.has(row) ? outcomeOf(mine, theirs, metric) : "not counted"] : [];
      }),
    );
  });
  const count = (outcome: Outcome) => outcomes.filter((one) => one === outcome).length;
  return {
    method,
    other,
    wins: count("win"),
    ties: count("tie"),
    losses: count("loss"),
    notCounted: count("not counted"),
  };
}

type Outcome = "win" | "tie" | "loss" | "not counted";

function outcomeOf(mine: Standing, theirs: Standing, { direction }: RowOf<"metrics">): Outcome {
  if (
    direction === "none" ||
    mine.rank === null ||
    theirs.rank === null ||
    isBound(mine.result) ||
    isBound(theirs.result)
  )
    return "not counted";
  if (mayBeEqual(mine.result.value, theirs.result.value)) return "tie";
  return mine.result.value.number < theirs.result.value.number === (direction === "lower") ? "win" : "loss";
}

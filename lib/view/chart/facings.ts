import type { Result, RowOf } from "@/lib/catalogue/catalogue";
import { groupBy } from "@/lib/catalogue/group";
import { conditionsWordsOf } from "@/lib/sentences/comparison";
import type { Comparison } from "@/lib/report/comparison";
import type { ConfigurationBoard } from "@/lib/report/configurations";
import { cellOf, type Grid, type GridRow } from "@/lib/report/grid";
import { baseOf, candidatesAt, candidatesIn } from "@/lib/report/reference";
import { isBound } from "@/lib/tables/qualifiers";
import { standsForItself } from "@/lib/tables/judgements";

type Method = RowOf<"methods">;

/** The results of chosen methods in one place: one exact result each, under equal conditions. */
export interface Facing {
  readonly benchmark: RowOf<"benchmarks">;
  readonly metric: RowOf<"metrics">;
  /** What distinguishes the place from others of its benchmark: "96", "average"; empty for none. */
  readonly label: string;
  readonly byMethod: ReadonlyMap<Method, Result>;
  /** Returns the value that a result is compared with if a method is the reference, the same as on the board of the place. */
  readonly baseFor: (result: Result, reference: Method) => Result | undefined;
}

/** Returns every row of a grid in its first metric. */
export function rowFacings(grid: Grid): readonly Facing[] {
  return grid.sections.flatMap(({ rows }) => rows.flatMap((row) => facingOf(grid, row)));
}

/** Returns each benchmark once: for a grid the printed average, else the first row; for boards the best configuration of each method. */
export function benchmarkFacings({ grids, boards }: Comparison): readonly Facing[] {
  const ofGrids = grids.flatMap((grid) => {
    const firstOf = [...groupBy(grid.sections, ({ benchmark }) => benchmark).values()].flatMap(([section]) =>
      section ? (averageOf(section.rows) ?? []) : [],
    );
    return firstOf.flatMap((row) => facingOf(grid, row));
  });
  const ofBoards = boards.flatMap(({ results, among, board }): readonly Facing[] => {
    const [first] = results;
    if (first === undefined) return [];
    const standing = among.filter(standsForItself).map(({ result }) => result);
    const isAlone =
      boards.filter(({ results: [other] }) => other?.benchmark === first.benchmark && other.metric === first.metric)
        .length === 1;
    return boardFacing(standing, board, isAlone ? "" : conditionsWordsOf(first));
  });
  return [...ofGrids, ...ofBoards].filter(({ byMethod }) => byMethod.size > 1);
}

/** Returns one comparison group by configuration: each method with its first exact result. The results are in the order of their ranks. Empty without results. */
export function boardFacing(
  standing: readonly Result[],
  board: Pick<ConfigurationBoard, "rows">,
  label: string,
): readonly Facing[] {
  const [first] = standing;
  if (first === undefined) return [];
  return [
    {
      benchmark: first.benchmark,
      metric: first.metric,
      label,
      byMethod: exactOf(standing),
      baseFor: (result, reference) => baseOf(result, candidatesIn(board, reference)),
    },
  ];
}

const averageOf = (rows: readonly GridRow[]) => rows.find(({ label }) => label === "average") ?? rows[0];

function facingOf(grid: Grid, row: GridRow): readonly Facing[] {
  const [metric] = grid.metrics;
  if (metric === undefined) return [];
  const results = grid.methods.flatMap((method) => cellOf(row, 0, method)?.result ?? []);
  return [
    {
      benchmark: row.benchmark,
      metric,
      label: row.label,
      byMethod: exactOf(results),
      baseFor: (result, reference) => baseOf(result, candidatesAt(row, 0, reference)),
    },
  ];
}

/** Returns the first exact result of each method. */
function exactOf(results: readonly Result[]): ReadonlyMap<Method, Result> {
  return new Map(
    results
      .filter((result) => !isBound(result))
      .toReversed()
      .map((result) => [result.method, result]),
  );
}

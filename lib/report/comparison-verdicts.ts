import { verdictOfAll, type Verdict } from "@/lib/select/rank/verdict";
import type { Comparison } from "./comparison";

/** How far the results of a comparison compare, row by row: of each cell of its grids, and of its first board by configuration. */
export function verdictsOfRows({ grids, boards }: Pick<Comparison, "grids" | "boards">): readonly Verdict[] {
  const groups = grids.flatMap(({ sections }) => sections.flatMap(({ rows }) => rows.flatMap((row) => row.groups.flatMap((group) => group ?? []))));
  const ofGrids = groups.map(({ byMethod }) => [...byMethod.values()].flatMap(({ result, others }) => [result, ...others]));
  return [...ofGrids, ...boards.slice(0, 1).map(({ results }) => results)].map(verdictOfAll);
}

import { verdictOfAll, type Verdict } from "@/lib/select/rank/verdict";
import type { Comparison } from "./comparison";

/** Returns the verdicts on the results of a comparison: for each row and metric of its grids, and for its first board by configuration. */
export function verdictsOfRows({ grids, boards }: Pick<Comparison, "grids" | "boards">): readonly Verdict[] {
  const groups = grids.flatMap(({ sections }) =>
    sections.flatMap(({ rows }) => rows.flatMap((row) => row.groups.flatMap((group) => group ?? []))),
  );
  const ofGrids = groups.map(({ byMethod }) =>
    [...byMethod.values()].flatMap(({ result, others }) => [result, ...others]),
  );
  return [...ofGrids, ...boards.slice(0, 1).map(({ results }) => results)].map(verdictOfAll);
}

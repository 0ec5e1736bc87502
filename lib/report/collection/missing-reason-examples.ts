import type { Catalogue, Result, RowOf } from "@/lib/catalogue/catalogue";
import { groupBy } from "@/lib/catalogue/group";
import { selectMissingExamples } from "./examples";
import { ROW_MISSING_REASONS, missingReasonOf, type RowMissingReason } from "@/lib/report/gap/missing-reason";
import { axisKey } from "@/lib/select/rank/verdict";

/** An empty cell with a given reason. */
export interface MissingReasonExample {
  readonly benchmark: RowOf<"benchmarks">;
  readonly metric: RowOf<"metrics">;
  readonly method: RowOf<"methods"> | null;
  /** The paper, if no method is named. */
  readonly paper: RowOf<"papers"> | null;
}

/** Returns, for each reason for a gap, the first case in the collection; reasons without a case are left out. */
export function selectMissingReasonExamples(catalogue: Catalogue): ReadonlyMap<RowMissingReason, MissingReasonExample> {
  const found = new Map<RowMissingReason, MissingReasonExample>(
    selectMissingExamples(catalogue).map(({ board: { benchmark, metric }, missing: { reason, method, paper } }) => [
      reason,
      { benchmark, metric, method, paper },
    ]),
  );
  for (const [reason, example] of cases(catalogue)) {
    if (!found.has(reason)) found.set(reason, example);
    if (found.size === ROW_MISSING_REASONS.length) break;
  }
  return found;
}

/** Yields each method of a benchmark in each comparison group in which it is missing: with every kind of source, and with abstracts alone. */
function* cases(catalogue: Catalogue): Generator<readonly [RowMissingReason, MissingReasonExample]> {
  for (const all of catalogue.resultsOfBenchmark.values())
    for (const chosen of [all, all.filter(({ kind }) => kind === "abstract")])
      for (const group of groupBy(chosen, axisKey).values()) yield* missingReasonsIn(catalogue, group, all, chosen);
}

function* missingReasonsIn(
  catalogue: Catalogue,
  group: readonly Result[],
  all: readonly Result[],
  chosen: readonly Result[],
): Generator<readonly [RowMissingReason, MissingReasonExample]> {
  const [first] = group;
  if (first === undefined) return;
  const { benchmark, metric } = first;
  const here = new Set(group.map(({ method }) => method));
  for (const method of new Set(all.map((result) => result.method)))
    if (!here.has(method))
      yield [
        missingReasonOf(catalogue, method, { benchmark, metric, results: group }, { all, chosen }),
        { benchmark, metric, method, paper: null },
      ];
}

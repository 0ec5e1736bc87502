import type { Catalogue, Figure, RowOf } from "@/lib/catalogue/catalogue";
import { groupBy } from "@/lib/catalogue/group";
import { selectMissingExamples } from "./examples";
import { GAPS, whyGap, type Gap } from "./gap";
import { axisKey } from "./verdict";

/** A cell that is empty for a reason. */
export interface GapExample {
  readonly benchmark: RowOf<"benchmarks">;
  readonly metric: RowOf<"metrics">;
  readonly method: RowOf<"methods"> | null;
  /** The paper, where no method is named. */
  readonly paper: RowOf<"papers"> | null;
}

/** For each reason for a gap the first case in the collection; reasons without a case are left out. */
export function selectGapExamples(catalogue: Catalogue): ReadonlyMap<Gap, GapExample> {
  const found = new Map<Gap, GapExample>(
    selectMissingExamples(catalogue).map(({ board: { benchmark, metric }, missing: { reason, method, paper } }) => [reason, { benchmark, metric, method, paper }]),
  );
  for (const [reason, example] of cases(catalogue)) {
    if (!found.has(reason)) found.set(reason, example);
    if (found.size === GAPS.length) break;
  }
  return found;
}

/** Each method of a benchmark in each comparison group in which it is not: with every kind of source, and with abstracts alone. */
function* cases(catalogue: Catalogue): Generator<readonly [Gap, GapExample]> {
  for (const all of catalogue.figuresOfBenchmark.values())
    for (const chosen of [all, all.filter(({ kind }) => kind === "abstract")])
      for (const group of groupBy(chosen, axisKey).values()) yield* gapsIn(catalogue, group, all, chosen);
}

function* gapsIn(catalogue: Catalogue, group: readonly Figure[], all: readonly Figure[], chosen: readonly Figure[]): Generator<readonly [Gap, GapExample]> {
  const [first] = group;
  if (first === undefined) return;
  const { benchmark, metric } = first;
  const here = new Set(group.map(({ method }) => method));
  for (const method of new Set(all.map((figure) => figure.method)))
    if (!here.has(method)) yield [whyGap(catalogue, method, { benchmark, metric, figures: group }, { all, chosen }), { benchmark, metric, method, paper: null }];
}

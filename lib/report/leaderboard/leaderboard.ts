import { groupBy } from "@/lib/catalogue/group";
import type { Catalogue, Result, RowOf } from "@/lib/catalogue/catalogue";
import type { AxisTerm } from "@/lib/format/axis-words";
import { selectMissing, type Missing } from "@/lib/report/gap/missing";
import { rankResults, type Ranked } from "@/lib/select/rank/rank";
import { partlyRead, type PartlyRead } from "@/lib/select/rank/reading";
import { FIRST_LOOK, selectShown, type RowChoice, type RowGroup } from "./shown";
import { arrange, type Multiples } from "./small-multiples";
import { axisKey, verdictOfAll, type Verdict } from "@/lib/select/rank/verdict";

/** The metric that is always shown beside another because one can be traded for the other: guidance lowers FID as it moves IS. */
const COMPANIONS: Readonly<Record<string, string>> = { fid: "inception-score" };

export interface Entry extends Ranked {
  /** The companion metric's result from the same source under the same conditions; null where it is not reported there. */
  readonly companion: Result | null;
}

/** Results that may share one axis. */
export interface Panel {
  readonly key: string;
  /** What tells the panel from the others. */
  readonly terms: readonly AxisTerm[];
  /** Every result of the axis, in order. */
  readonly entries: readonly Entry[];
  /** Those that the view shows, in groups. */
  readonly groups: readonly RowGroup<Entry>[];
  readonly verdict: Verdict;
  /** The tables of the axis that were read in part, for which nothing on it is ranked. */
  readonly partly: readonly PartlyRead[];
}

export interface Leaderboard {
  readonly benchmark: RowOf<"benchmarks">;
  readonly metric: RowOf<"metrics">;
  readonly companion: RowOf<"metrics"> | null;
  /** One for each set of results that may be compared, in the order of `multiples`. */
  readonly panels: readonly Panel[];
  /** The same panels in rows: those of one row differ in one number, such as the horizon. */
  readonly multiples: readonly Multiples<Panel>[];
  readonly missing: readonly Missing[];
  /** How many results there are, over all panels. */
  readonly results: number;
  /** How many of them are shown. */
  readonly drawn: number;
  /** How many of those carry a qualifier. */
  readonly qualified: number;
}

/** The results of one benchmark and metric, ranked on as many axes as they need. What is shown of them changes no rank. */
export function selectLeaderboard(
  catalogue: Catalogue,
  benchmark: RowOf<"benchmarks">,
  metric: RowOf<"metrics">,
  choice: RowChoice = FIRST_LOOK,
): Leaderboard {
  const onBenchmark = catalogue.resultsOfBenchmark.get(benchmark.benchmark_id) ?? [];
  const results = onBenchmark.filter((result) => result.metric === metric);
  const companion = catalogue.metrics.get(COMPANIONS[metric.metric_id] ?? "") ?? null;
  const beside = new Map(onBenchmark.filter((other) => other.metric === companion).map((other) => [runOf(other), other]));
  const axes = [...groupBy(results, axisKey).values()].toSorted((a, b) => b.length - a.length);
  const multiples = arrange(axes, (axis) => axis).map((row) => ({
    parts: row.parts,
    axes: row.axes.map(({ axis, parts }) => {
      const entries = rankResults(axis, metric.direction).map((ranked) => ({ ...ranked, companion: beside.get(runOf(ranked.result)) ?? null }));
      const groups = selectShown(entries, choice);
      const panel: Panel = {
        key: axisKey(axis[0] as Result),
        terms: [...row.parts, ...parts],
        entries,
        groups,
        verdict: verdictOfAll(axis),
        partly: partlyRead(axis),
      };
      return { axis: panel, parts };
    }),
  }));
  const panels = multiples.flatMap(({ axes: row }) => row.map(({ axis }) => axis));
  const shown = panels.flatMap(shownOf);
  return {
    benchmark,
    metric,
    companion,
    panels,
    multiples,
    missing: selectMissing(catalogue, benchmark, metric),
    results: results.length,
    drawn: shown.length,
    qualified: shown.filter(({ result }) => result.qualifier !== "exact").length,
  };
}

/** The rows of a panel that are on screen, in the order in which they stand there. */
export const shownOf = ({ groups }: Pick<Panel, "groups">) => groups.flatMap(({ rows }) => rows);

/** Every result of a panel, shown or not. */
export const resultsOf = ({ entries }: Pick<Panel, "entries">): readonly Result[] => entries.map(({ result }) => result);

/** The run that a result was reported of, as far as its source tells: two metrics of one run have equal keys. */
function runOf({ source, method, row }: Result): string {
  return JSON.stringify([source.source_id, method.method_id, row.configuration, row.conditions]);
}

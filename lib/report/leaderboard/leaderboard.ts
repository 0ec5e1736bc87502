import { groupBy } from "@/lib/catalogue/group";
import type { Catalogue, Result, RowOf } from "@/lib/catalogue/catalogue";
import type { AxisTerm } from "@/lib/format/axis-words";
import { selectMissing, type Missing } from "@/lib/report/gap/missing";
import { rankResults, type Ranked } from "@/lib/select/rank/rank";
import { partlyRead, type PartlyRead } from "@/lib/select/rank/reading";
import { runOf } from "@/lib/select/rank/run";
import { EVERY_PLACE, keepsPlace } from "@/lib/report/question/place-filter";
import { alongOf, type Along } from "./along";
import { FIRST_LOOK, selectShown, type RowChoice, type RowGroup } from "./shown";
import { arrange, type Multiples } from "./small-multiples";
import { axisKey, verdictOfAll, type Verdict } from "@/lib/select/rank/verdict";

/** The metric that is always shown next to another because one can be traded for the other: guidance lowers FID but changes IS. */
const COMPANIONS: Readonly<Record<string, string>> = { fid: "inception-score" };

export interface Entry extends Ranked {
  /** The companion metric's result from the same source under the same conditions; null if that source has none. */
  readonly companion: Result | null;
}

/** Results that may share one axis. */
export interface Panel {
  readonly key: string;
  /** The terms that distinguish the panel from the others. */
  readonly terms: readonly AxisTerm[];
  /** Every result of the axis, in order. */
  readonly entries: readonly Entry[];
  /** The entries that the view shows, in groups. */
  readonly groups: readonly RowGroup<Entry>[];
  readonly verdict: Verdict;
  /** The tables of the axis that were read in part; while there are any, nothing on it is ranked. */
  readonly partly: readonly PartlyRead[];
}

export interface Leaderboard {
  readonly benchmark: RowOf<"benchmarks">;
  readonly metric: RowOf<"metrics">;
  readonly companion: RowOf<"metrics"> | null;
  /** One for each set of comparable results, in the order of `multiples`. */
  readonly panels: readonly Panel[];
  /** The same panels in rows; the panels of a row differ in one number, such as the horizon. */
  readonly multiples: readonly Multiples<Panel>[];
  /** The terms that distinguish each of those rows from the others, including rows that the requested conditions leave empty. */
  readonly rowParts: readonly Multiples<Panel>["parts"][];
  /** The condition in which the panels of a row differ, with its values before any of them is chosen; null if no row has several panels. */
  readonly along: Along | null;
  readonly missing: readonly Missing[];
  /** The number of results over all panels. */
  readonly results: number;
  /** The number of results that are shown. */
  readonly drawn: number;
  /** The number of shown results with a qualifier. */
  readonly qualified: number;
}

/** Which rows of an axis are shown, and which axes: those under the given conditions, or all if none is given. */
export interface LeaderboardChoice extends RowChoice {
  /** As in `PlaceFilter`. */
  readonly conditions?: readonly string[];
}

/** Returns the results of one benchmark and metric, ranked on as many axes as they need. The choice of rows to show changes no rank. */
export function selectLeaderboard(
  catalogue: Catalogue,
  benchmark: RowOf<"benchmarks">,
  metric: RowOf<"metrics">,
  choice: LeaderboardChoice = FIRST_LOOK,
): Leaderboard {
  const onBenchmark = catalogue.resultsOfBenchmark.get(benchmark.benchmark_id) ?? [];
  const all = onBenchmark.filter((result) => result.metric === metric);
  const companion = catalogue.metrics.get(COMPANIONS[metric.metric_id] ?? "") ?? null;
  const beside = new Map(
    onBenchmark.filter((other) => other.metric === companion).map((other) => [runOf(other), other]),
  );
  const axes = [...groupBy(all, axisKey).values()].toSorted((a, b) => b.length - a.length);
  const rows = arrange(axes, (axis) => axis);
  const place = { ...EVERY_PLACE, conditions: choice.conditions ?? [] };
  // The filter removes whole axes; the others keep their places.
  const kept = rows
    .map((row) => ({ ...row, axes: row.axes.filter(({ axis }) => axis.every((result) => keepsPlace(place, result))) }))
    .filter((row) => row.axes.length > 0);
  const multiples = kept.map((row) => ({
    parts: row.parts,
    axes: row.axes.map(({ axis, parts }) => {
      const entries = rankResults(axis, metric.direction).map((ranked) => ({
        ...ranked,
        companion: beside.get(runOf(ranked.result)) ?? null,
      }));
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
    rowParts: rows.map(({ parts }) => parts),
    along: alongOf(rows),
    missing: selectMissing(catalogue, benchmark, metric),
    results: panels.reduce((sum, { entries }) => sum + entries.length, 0),
    drawn: shown.length,
    qualified: shown.filter(({ result }) => result.qualifier !== "exact").length,
  };
}

/** Returns the rows of a panel that are on screen, in their order there. */
export const shownOf = ({ groups }: Pick<Panel, "groups">) => groups.flatMap(({ rows }) => rows);

/** Returns every result of a panel, shown or not. */
export const resultsOf = ({ entries }: Pick<Panel, "entries">): readonly Result[] =>
  entries.map(({ result }) => result);

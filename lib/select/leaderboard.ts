import { groupBy } from "@/lib/catalogue/group";
import type { Catalogue, Figure, RowOf } from "@/lib/catalogue/catalogue";
import { printBaseline, printCondition } from "@/lib/format/figure";
import type { SourceKind } from "@/lib/tables/sources";
import { selectMissing, type Missing } from "./missing";
import { rankFigures, type Ranked } from "./rank";
import { axisKey, verdictOfAll, type Verdict } from "./verdict";

/** The metric that is always shown beside another because one can be traded for the other: guidance lowers FID as it moves IS. */
const COMPANIONS: Readonly<Record<string, string>> = { fid: "inception-score" };

export interface Entry extends Ranked {
  /** The companion metric's figure from the same source under the same conditions; null where it is not reported there. */
  readonly companion: Figure | null;
}

/** Figures that may share one axis. */
export interface Panel {
  readonly key: string;
  /** What tells the panel from the others: baseline and `match` conditions in words; empty where there is nothing to tell. */
  readonly title: string;
  readonly entries: readonly Entry[];
  readonly verdict: Verdict;
}

export interface Leaderboard {
  readonly benchmark: RowOf<"benchmarks">;
  readonly metric: RowOf<"metrics">;
  readonly companion: RowOf<"metrics"> | null;
  /** Largest panel first; one for each set of figures that may be compared. */
  readonly panels: readonly Panel[];
  readonly missing: readonly Missing[];
  /** How many figures are drawn, over all panels. */
  readonly drawn: number;
  /** How many of them carry a qualifier and so rank by a bound. */
  readonly qualified: number;
}

/** The figures of one benchmark and metric, from sources of the given kinds (all when none is given), ranked on as many axes as they need. */
export function selectLeaderboard(
  catalogue: Catalogue,
  benchmark: RowOf<"benchmarks">,
  metric: RowOf<"metrics">,
  kinds: readonly SourceKind[] = [],
): Leaderboard {
  const onBenchmark = (catalogue.figuresOfBenchmark.get(benchmark.benchmark_id) ?? []).filter(
    ({ source }) => kinds.length === 0 || kinds.includes(source.kind),
  );
  const figures = onBenchmark.filter((figure) => figure.metric === metric);
  const companion = catalogue.metrics.get(COMPANIONS[metric.metric_id] ?? "") ?? null;
  const beside = new Map(onBenchmark.toReversed().flatMap((other) => (other.metric === companion ? [[runOf(other), other]] : [])));
  const panels = Array.from(groupBy(figures, axisKey), ([key, group]): Panel => ({
    key,
    title: axisTitle(group[0] as Figure),
    entries: rankFigures(group, metric.direction).map((ranked) => ({
      ...ranked,
      companion: beside.get(runOf(ranked.figure)) ?? null,
    })),
    verdict: verdictOfAll(group),
  }));
  return {
    benchmark,
    metric,
    companion,
    panels: panels.sort((a, b) => b.entries.length - a.entries.length),
    missing: selectMissing(catalogue, benchmark, metric),
    drawn: figures.length,
    qualified: figures.filter(({ qualifier }) => qualifier !== "exact").length,
  };
}

/** The run that a figure was reported of, as far as its source tells: two metrics of one run have equal keys. */
function runOf({ source, method, row }: Figure): string {
  return JSON.stringify([source.source_id, method.method_id, row.configuration, row.conditions]);
}

/** Baseline and `match` conditions of an axis in words, from any of its figures; empty where there are none. */
export function axisTitle(figure: Figure): string {
  const match = figure.conditions.filter(({ condition }) => condition.role === "match").map(printCondition);
  return [...(figure.baseline ? [`against ${printBaseline(figure)}`] : []), ...match].join(" · ");
}

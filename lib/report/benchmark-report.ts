import type { Catalogue, Result, RowOf } from "@/lib/catalogue/catalogue";
import { axisWords, type AxisTerm } from "@/lib/format/axis-words";
import { slug } from "@/lib/format/slug";
import { betterElsewhere, type BetterElsewhere } from "@/lib/report/leaderboard/better-elsewhere";
import { selectMetricsOf, type BenchmarkQuestion } from "@/lib/report/leaderboard/benchmark";
import {
  resultsOf,
  selectLeaderboard,
  type Entry,
  type Leaderboard,
  type Panel,
} from "@/lib/report/leaderboard/leaderboard";
import { selectMissing, selectSilentPapers } from "@/lib/report/gap/missing";
import { narrowed } from "@/lib/report/question/narrowed";
import { bestOf, type BestClaim, type BoundClaim } from "@/lib/report/leaderboard/order-claims";
import { standsForItself } from "@/lib/tables/judgements";
import type { PartlyRead } from "@/lib/select/rank/reading";
import { selectConfigurationBoard, type ConfigurationBoard } from "./configurations";
import { conditionsKey, partlyReadOf, selectGrid, type Grid } from "./grid";

type Metric = RowOf<"metrics">;

/** The results of one board: one comparison group, or several that differ in one number, such as the horizon. */
export interface ReportGroup {
  /** The name of the group in URLs. */
  readonly name: string;
  /** The baseline and conditions that distinguish it from the other groups; empty if there is only one group. */
  readonly parts: readonly AxisTerm[];
  /** Whether it holds ablations or summaries of one table. */
  readonly isAside: boolean;
  readonly board: GroupBoard;
  /** The comparison group in which most methods have a result. The answer and the chart are about it. */
  readonly lead: Panel;
  /** The terms that distinguish `lead` from the other comparison groups of the board: "horizon 96 steps". */
  readonly leadParts: readonly AxisTerm[];
  /** The claim about the first rank of `lead`; null if nothing can be claimed. */
  readonly best: BestClaim | BoundClaim | null;
  readonly partly: readonly PartlyRead[];
  /** Results that do not belong to a method, such as real images: each printed value once. */
  readonly references: readonly Entry[];
  readonly counts: { readonly results: number; readonly methods: number; readonly configurations: number };
}

export type GroupBoard =
  | { readonly shape: "configurations"; readonly board: ConfigurationBoard }
  | { readonly shape: "grid"; readonly grid: Grid };

/** The content of a benchmark's page: one metric, with one group in full and the others folded. */
export interface BenchmarkReport {
  readonly benchmark: RowOf<"benchmarks">;
  /** The board of the requested metric or, if none is requested, of the metric that the benchmark is known for. Null if no result is left to show. */
  readonly leaderboard: Leaderboard | null;
  readonly groups: readonly ReportGroup[];
  /** The names of all groups of the metric, including those that the requested conditions leave empty. */
  readonly groupNames: readonly string[];
  /** The condition of which a reader can choose one value, such as the horizon, and the groups that have each value. Null if there is none. */
  readonly along: GroupsAlong | null;
  /** Ablations and summaries, table by table. */
  readonly asides: readonly ReportGroup[];
  /** The group shown in full. Null if no result is left to show. */
  readonly chosen: ReportGroup | null;
  /** Results in other comparison groups that are better than the best of the chosen group. */
  readonly better: BetterElsewhere | null;
  readonly otherMetrics: readonly { readonly metric: Metric; readonly results: number }[];
  readonly silent: readonly RowOf<"papers">[];
}

/** A condition along which the groups of a board differ. */
export interface GroupsAlong {
  readonly condition: RowOf<"conditions">;
  readonly values: readonly { readonly value: string; readonly groups: readonly string[] }[];
}

/** The requested part of a benchmark; `panel` is the name of a group, or empty for the first one. */
export interface ReportQuestion extends BenchmarkQuestion {
  readonly panel: string;
}

/** Returns the report on a benchmark, or null for an id that is not in the collection. */
export function selectBenchmarkReport(
  catalogue: Catalogue,
  id: string,
  question: ReportQuestion,
): BenchmarkReport | null {
  const benchmark = catalogue.benchmarks.get(id);
  if (benchmark === undefined) return null;
  const kept = narrowed(catalogue, question);
  const ofSources = narrowed(catalogue, { kinds: question.kinds });
  const metrics = selectMetricsOf(kept, id);
  const [metric] =
    question.metrics.length > 0 ? metrics.filter(({ metric_id }) => question.metrics.includes(metric_id)) : metrics;
  const onBenchmark = kept.resultsOfBenchmark.get(id) ?? [];
  // A result that a filter leaves out is not missing.
  const leaderboard = metric
    ? { ...selectLeaderboard(kept, benchmark, metric, question), missing: selectMissing(ofSources, benchmark, metric) }
    : null;
  const names = namesOf(leaderboard?.rowParts ?? []);
  const groups = leaderboard ? groupsOf(leaderboard, onBenchmark, question, names) : [];
  const main = groups.filter(({ isAside }) => !isAside);
  const chosen = groups.find(({ name }) => name === question.panel) ?? groups[0] ?? null;
  return {
    benchmark,
    leaderboard,
    groups: main,
    groupNames: [...names.values()],
    along: leaderboard?.along
      ? {
          ...leaderboard.along,
          values: leaderboard.along.values.map(({ value, rows }) => ({
            value,
            groups: rows.flatMap((row) => names.get(row) ?? []),
          })),
        }
      : null,
    asides: groups.filter(({ isAside }) => isAside),
    chosen,
    better: chosen === null || chosen.isAside ? null : betterElsewhere(kept, chosen.best),
    otherMetrics: metrics
      .filter((other) => other !== metric)
      .map((other) => ({ metric: other, results: onBenchmark.filter((result) => result.metric === other).length })),
    silent: selectSilentPapers(ofSources, benchmark),
  };
}

/** Returns the names of the groups in URLs, made from the terms that distinguish them; duplicates get a number. A choice of conditions changes no name. */
function namesOf(rowParts: Leaderboard["rowParts"]): ReadonlyMap<readonly AxisTerm[], string> {
  const taken = new Map<string, number>();
  return new Map(
    rowParts.map((parts) => {
      const name = slug(axisWords(parts)) || "only";
      const before = taken.get(name) ?? 0;
      taken.set(name, before + 1);
      return [parts, before === 0 ? name : `${name}-${before + 1}`];
    }),
  );
}

function groupsOf(
  { multiples, metric, along }: Leaderboard,
  onBenchmark: readonly Result[],
  { metrics: asked, conditions = [] }: ReportQuestion,
  names: ReadonlyMap<readonly AxisTerm[], string>,
): readonly ReportGroup[] {
  return multiples.map(({ parts, axes }) => {
    const lead = axes.toSorted((a, b) => rankedMethods(b.axis) - rankedMethods(a.axis))[0] as (typeof axes)[number];
    const panels = axes.map(({ axis }) => axis);
    const results = panels.flatMap(resultsOf);
    const isAside = results.some(({ standing }) => standing !== "main");
    const board: GroupBoard =
      axes.length > 1 && !isAside
        ? {
            shape: "grid",
            grid: gridOf(metric, panels, lead.axis, onBenchmark, {
              asked,
              along: conditions.length > 0 ? (along?.condition ?? null) : null,
            }),
          }
        : { shape: "configurations", board: selectConfigurationBoard(results, onBenchmark) as ConfigurationBoard };
    // If the chosen conditions leave one comparison group, its terms become terms of the whole group.
    const isOne = conditions.length > 0 && axes.length === 1;
    return {
      name: names.get(parts) ?? "only",
      parts: isOne ? [...lead.parts, ...parts] : parts,
      isAside,
      board,
      lead: lead.axis,
      leadParts: isOne ? [] : lead.parts,
      best: metric.direction === "none" ? null : bestOf(metric, lead.axis.entries),
      partly: lead.axis.partly,
      references: referencesOf(lead.axis),
      counts: {
        results: results.length,
        methods: new Set(
          lead.axis.entries.filter(({ unranked }) => unranked !== "reference").map(({ result }) => result.method),
        ).size,
        configurations: lead.axis.entries.filter(standsForItself).length,
      },
    };
  });
}

function referencesOf({ entries }: Panel): readonly Entry[] {
  const all = entries.filter(({ unranked }) => unranked === "reference");
  const keyOf = ({ result }: Entry) => JSON.stringify([result.method.method_id, result.value.number]);
  return [...new Map(all.toReversed().map((entry) => [keyOf(entry), entry])).values()].toReversed();
}

const rankedMethods = ({ entries }: Panel) =>
  new Set(entries.filter(standsForItself).map(({ result }) => result.method)).size;

/** Builds the grid of a group: methods in the order of `lead`, the comparison group with most methods, then in the order of their results. */
function gridOf(
  metric: Metric,
  panels: readonly Panel[],
  lead: Panel,
  onBenchmark: readonly Result[],
  { asked, along }: { readonly asked: readonly string[]; readonly along: RowOf<"conditions"> | null },
): Grid {
  const keys = new Set(panels.flatMap(({ entries }) => (entries[0] ? [conditionsKey(entries[0].result)] : [])));
  const here = onBenchmark.filter((result) => result.standing === "main" && keys.has(conditionsKey(result)));
  const own = here.filter((result) => result.metric === metric);
  const metrics = metricsBeside(metric, here, own.length, asked);
  const methods = [
    ...new Set(
      [...resultsOf(lead), ...own, ...here.filter((result) => metrics.includes(result.metric))].map(
        ({ method }) => method,
      ),
    ),
  ];
  return selectGrid(
    here,
    methods.filter(({ family }) => family !== "reference"),
    metrics,
    along,
  );
}

/** Returns the metric of the board and those beside it: the other requested metrics or, if none is requested, those of the same kind with at least half as many results. */
function metricsBeside(
  metric: Metric,
  here: readonly Result[],
  own: number,
  asked: readonly string[],
): readonly Metric[] {
  const others = [...new Set(here.map((result) => result.metric))].filter((other) => other !== metric);
  const isWanted = (other: Metric) =>
    asked.length > 0
      ? asked.includes(other.metric_id)
      : other.kind === metric.kind && here.filter((result) => result.metric === other).length * 2 >= own;
  return [metric, ...others.filter(isWanted)];
}

/** Returns the tables of a whole board that were read in part: for a grid those of all its groups, not only those of `lead`. */
export const partlyOnBoard = ({ board, partly }: Pick<ReportGroup, "board" | "partly">): readonly PartlyRead[] =>
  board.shape === "grid" ? partlyReadOf(board.grid) : partly;

/** Returns the name of a reference, such as real images, as pages and files print it. */
export const referenceName = ({ result }: Entry): string =>
  [result.method.name, result.configuration].filter(Boolean).join(", ");

/** Returns the terms that hold for everything that the answer and the chart are about. */
export const termsOfLead = ({ parts, leadParts }: Pick<ReportGroup, "parts" | "leadParts">): readonly AxisTerm[] => [
  ...leadParts,
  ...parts,
];

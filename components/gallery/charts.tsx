import { BenchmarkChart } from "@/components/benchmark/benchmark-chart";
import { ChartFailed } from "@/components/charts/slot/chart-failed";
import { ShownChartFigure } from "@/components/charts/caption/shown-chart-figure";
import { EmbedBoard } from "@/components/embed/embed-board";
import { BoardViews } from "@/components/figures/board-views";
import { FewerStepsFigure } from "@/components/figures/fewer-steps-figure";
import { SpeedUpsFigure } from "@/components/figures/speed-ups-figure";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import { selectSpeedUps } from "@/lib/report/speed/claims";
import { selectFewerSteps } from "@/lib/report/speed/fewer-steps";
import { BY_DATE, RANKED } from "@/lib/view/views/embed-view";
import { benchmarkOf } from "./benchmark-of";
import { comparisonOf } from "./comparison-of";
import type { Specimen } from "./specimen";

const ON_BENCHMARKS = ["meadow-256", "pebble-64", "weir-1"];
const COMPARED = [
  { query: "method=loom&method=loom-flow&method=brisk-decoding", state: "configurations of three methods" },
  { query: "method=headwater&method=s-eddy&reference=headwater", state: "ratios to a reference" },
  { query: "method=headwater&method=s-eddy&chart=lines", state: "lines over the horizon" },
  { query: "method=headwater&method=s-eddy&chart=before-after", state: "before and after" },
  { query: "method=loom&method=brisk-decoding&chart=fewer-steps", state: "the steps of a teacher and its students" },
] as const;

/** Specimens of every frame that contains a chart. The chart itself is loaded when its place comes near the viewport. */
export const charts = (catalogue: Catalogue): readonly Specimen[] => [
  ...ON_BENCHMARKS.flatMap((id) => onBenchmark(catalogue, id)),
  ...COMPARED.flatMap(({ query, state }) => {
    const { view, shown } = comparisonOf(catalogue, query);
    return shown.chart === null
      ? []
      : [
          {
            of: "components/charts/caption/shown-chart-figure",
            state,
            node: <ShownChartFigure chart={shown.chart} view={view.chart} page="/compare" query={`?${query}`} />,
          },
        ];
  }),
  {
    of: "components/figures/fewer-steps-figure",
    state: "from all sources",
    node: <FewerStepsFigure pairs={selectFewerSteps(catalogue)} kinds={[]} />,
  },
  {
    of: "components/figures/fewer-steps-figure",
    state: "with its table folded",
    node: <FewerStepsFigure pairs={selectFewerSteps(catalogue)} kinds={["paper"]} collapsesTable />,
  },
  {
    of: "components/figures/speed-ups-figure",
    state: "over several baselines",
    node: <SpeedUpsFigure results={selectSpeedUps(catalogue)} kinds={[]} />,
  },
  {
    of: "components/charts/slot/chart-failed",
    state: "instead of a chart that could not be drawn",
    node: <ChartFailed />,
  },
];

function onBenchmark(catalogue: Catalogue, id: string): readonly Specimen[] {
  const { report, view } = benchmarkOf(catalogue, id);
  const { chosen, leaderboard } = report;
  if (chosen === null || leaderboard === null) return [];
  return [
    {
      of: "components/benchmark/benchmark-chart",
      state: `${id}: the one of its page`,
      node: <BenchmarkChart report={report} group={chosen} view={view} />,
    },
    {
      of: "components/figures/board-views",
      state: `${id}: what steps cost, and best so far`,
      node: <BoardViews board={leaderboard} panel={chosen.lead} view={view} />,
    },
    ...[RANKED, BY_DATE].map((chart) => ({
      of: "components/embed/embed-board",
      state: `${id}: ${chart}, as another site frames it`,
      node: <EmbedBoard board={leaderboard} chart={chart} view={view} />,
    })),
  ];
}

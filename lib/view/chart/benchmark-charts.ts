import { termsOfLead, type BenchmarkReport, type ReportGroup } from "@/lib/report/benchmark-report";
import { resultsOf, type Leaderboard, type Panel } from "@/lib/report/leaderboard/leaderboard";
import { onlyPanel } from "@/lib/report/leaderboard/only-panel";
import type { BenchmarkView } from "@/lib/view/views/benchmark-view";
import { BY_DATE, embedHref, RANKED } from "@/lib/view/views/embed-view";
import { gridWithout, leftBy } from "./left-out";
import { againstCharts } from "./benchmark-against";
import { lineChart } from "./line-chart";
import { conditionPairs } from "./pair-chart";
import { progressChart, scatterChart } from "./panel-scatters";
import { MOST_ROWS } from "./ratio-chart";
import { ownGroup, reportChart } from "./report-chart";
import { chooseChart, type ChartDraft, type ShownChart } from "./shown-chart";
import { withConfigurations } from "./with-configurations";

/**
 * Returns the chart of a benchmark's page, for its group in full: the ranking in order, unless the reader requests another that the data allow.
 * Returns null if they allow none.
 */
export function benchmarkChart(report: BenchmarkReport, group: ReportGroup, view: BenchmarkView): ShownChart | null {
  const { leaderboard } = report;
  if (leaderboard === null) return null;
  const { without, x, from, to } = view.chart;
  const isLeft = (id: string) => without.includes(id);
  const isLeftOut = leftBy(view.chart);
  const panel: Panel = {
    ...group.lead,
    terms: termsOfLead(group),
    entries: group.lead.entries.filter(({ result }) => !isLeftOut(result)),
  };
  const board = onlyPanel(leaderboard, panel);
  const wish = { scale: view.scale, x, from, to };
  const among = panel.entries.length < group.lead.entries.length ? "what is not left out" : "";
  const grid =
    group.board.shape === "grid"
      ? gridWithout(
          { ...group.board.grid, methods: group.board.grid.methods.filter(({ method_id }) => !isLeft(method_id)) },
          isLeftOut,
        )
      : null;
  const embedOf = (chart: string) => embedHref(leaderboard, group.lead, chart, view);
  const scatter = scatterChart(board, panel, wish, embedOf);
  const drafts: readonly (ChartDraft | null)[] = [
    rankedDraft(report, group, view, embedOf(RANKED)),
    grid && lineChart(grid, wish),
    scatter && withConfigurations(scatter),
    conditionPairs(panel.entries, { ...wish, most: MOST_ROWS.asked }),
    progressChart(board, panel, wish, { among, embed: embedOf(BY_DATE), group: ownGroup(group) }),
  ];
  const possible = drafts.filter((draft) => draft !== null);
  // Charts of values computed from two results can be chosen, but are never the default.
  const against =
    possible.length === 0 ? [] : againstCharts(group, grid, panel.entries, wish).filter((draft) => draft !== null);
  return chooseChart([...possible, ...against], view.chart, {
    methods: leftOf(leaderboard, isLeft),
    results: leaderboard.panels.flatMap(resultsOf),
  });
}

function rankedDraft(
  report: BenchmarkReport,
  group: ReportGroup,
  view: BenchmarkView,
  embed: string,
): ChartDraft | null {
  const chart = reportChart(report, group, view);
  if (chart === null) return null;
  const { title, series, group: drawn } = chart;
  return { kind: "ranked", title, x: "", xs: [], results: drawn.rows.map(({ result }) => result), embed, series };
}

const leftOf = ({ panels }: Leaderboard, isLeft: (id: string) => boolean) =>
  [...new Set(panels.flatMap(resultsOf).map(({ method }) => method))].filter(({ method_id }) => isLeft(method_id));

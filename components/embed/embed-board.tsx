import { LeaderboardFigure } from "@/components/figures/leaderboard-figure";
import { ProgressFigure } from "@/components/figures/progress-figure";
import { TradeOffFigure } from "@/components/figures/trade-off-figure";
import type { Leaderboard } from "@/lib/report/leaderboard/leaderboard";
import { selectProgress } from "@/lib/report/leaderboard/progress";
import { selectTradeOffs } from "@/lib/report/leaderboard/trade-off";
import type { BenchmarkView } from "@/lib/view/views/benchmark-view";
import { BY_DATE, RANKED } from "@/lib/view/views/embed-view";

interface EmbedBoardProps {
  readonly board: Leaderboard;
  /** `ranked`, `by-date`, or the condition that the metric is drawn against. */
  readonly chart: string;
  readonly view: BenchmarkView;
}

/** The charts of one kind of a leaderboard, as its benchmark's page has them. */
export function EmbedBoard({ board, chart, view }: EmbedBoardProps) {
  const { metric, panels } = board;
  if (chart === RANKED) return <LeaderboardFigure level={2} board={board} view={view} />;
  return panels.map((panel, at) => {
    const shared = { board, panel, view, id: `chart-${at + 1}` };
    if (chart === BY_DATE) {
      const progress = selectProgress(metric, panel);
      return progress && <ProgressFigure key={panel.key} {...shared} progress={progress} />;
    }
    const tradeOff = selectTradeOffs(metric, panel).find(({ condition }) => condition.condition_id === chart);
    return tradeOff && <TradeOffFigure key={panel.key} {...shared} tradeOff={tradeOff} />;
  });
}

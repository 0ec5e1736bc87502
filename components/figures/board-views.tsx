import type { Leaderboard, Panel } from "@/lib/report/leaderboard/leaderboard";
import { isSpread, selectProgress } from "@/lib/report/leaderboard/progress";
import { notDrawnWords } from "@/lib/sentences/progress-words";
import { selectTradeOffs } from "@/lib/report/leaderboard/trade-off";
import type { BenchmarkView } from "@/lib/view/views/benchmark-view";
import styles from "./figure.module.css";
import { ProgressFigure } from "./progress-figure";
import { TradeOffFigure } from "./trade-off-figure";

interface BoardViewsProps {
  readonly board: Leaderboard;
  readonly panel: Panel;
  readonly view: BenchmarkView;
}

/** The views of a comparison group beyond its ranking: each of its trade-offs, and best so far by date. */
export function BoardViews({ board, panel, view }: BoardViewsProps) {
  const shared = { board, panel, view };
  const id = `${board.benchmark.benchmark_id}-${board.metric.metric_id}`;
  const tradeOffs = selectTradeOffs(board.metric, panel);
  const progress = selectProgress(board.metric, panel);
  const notDrawn = notDrawnWords([progress]);
  return (
    <>
      {tradeOffs.map((tradeOff) => {
        const { condition_id } = tradeOff.condition;
        const nth = tradeOffs.filter(({ condition }) => condition === tradeOff.condition).indexOf(tradeOff);
        const place = `${id}-${condition_id}${nth === 0 ? "" : `-${nth + 1}`}`;
        return <TradeOffFigure key={place} {...shared} tradeOff={tradeOff} id={place} />;
      })}
      {progress && <ProgressFigure {...shared} progress={progress} id={`${id}-by-date`} />}
      {notDrawn && <p className={styles.facts}>{notDrawn}</p>}
    </>
  );
}

/** Returns whether there is any of these views to draw. */
export function hasBoardViews(board: Leaderboard, panel: Panel): boolean {
  const progress = selectProgress(board.metric, panel);
  return selectTradeOffs(board.metric, panel).length > 0 || (progress !== null && isSpread(progress));
}

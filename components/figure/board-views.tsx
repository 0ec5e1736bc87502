import { Fragment } from "react";
import type { Leaderboard } from "@/lib/select/leaderboard";
import { selectProgress } from "@/lib/select/progress";
import { notDrawnWords } from "@/lib/select/progress-words";
import { selectTradeOffs } from "@/lib/select/trade-off";
import type { BenchmarkView } from "@/lib/view/benchmark-view";
import styles from "./figure.module.css";
import { ProgressFigure } from "./progress-figure";
import { TradeOffFigure } from "./trade-off-figure";

interface BoardViewsProps {
  readonly board: Leaderboard;
  readonly view: BenchmarkView;
}

/** What a leaderboard shows beyond its order, panel by panel: each trade-off that it holds, and best so far by date. */
export function BoardViews({ board, view }: BoardViewsProps) {
  const shared = { board, view };
  const panels = board.panels.map((panel, at) => ({
    panel,
    id: `${board.benchmark.benchmark_id}-${board.metric.metric_id}${at === 0 ? "" : `-${at + 1}`}`,
    tradeOffs: selectTradeOffs(board.metric, panel),
    progress: selectProgress(board.metric, panel),
  }));
  const notDrawn = notDrawnWords(panels.map(({ progress }) => progress));
  return (
    <>
      {panels.map(({ panel, id, tradeOffs, progress }) => (
        <Fragment key={panel.key}>
          {tradeOffs.map((tradeOff) => {
            const { condition_id } = tradeOff.condition;
            const nth = tradeOffs.filter(({ condition }) => condition === tradeOff.condition).indexOf(tradeOff);
            const place = `${id}-${condition_id}${nth === 0 ? "" : `-${nth + 1}`}`;
            return <TradeOffFigure key={place} {...shared} panel={panel} tradeOff={tradeOff} id={place} />;
          })}
          {progress && <ProgressFigure {...shared} panel={panel} progress={progress} id={`${id}-by-date`} />}
        </Fragment>
      ))}
      {notDrawn && <p className={styles.facts}>{notDrawn}</p>}
    </>
  );
}

import { Chart } from "@/components/charts/slot/chart";
import { axisWords } from "@/lib/format/axis-words";
import { counted, directionWords, inSentence } from "@/lib/format/words";
import type { Leaderboard, Panel } from "@/lib/report/leaderboard/leaderboard";
import type { TradeOff } from "@/lib/report/leaderboard/trade-off";
import { countingWords, frontSentence, unstatedWords } from "@/lib/sentences/trade-off-words";
import { selectDrawn } from "@/lib/report/drawn";
import type { BenchmarkView } from "@/lib/view/views/benchmark-view";
import { tradeOffSeries } from "@/lib/view/chart/scatter-series";
import { boardDownloads } from "@/components/downloads/board-downloads";
import { ChartFigure } from "./chart-figure";
import styles from "./figure.module.css";
import { later } from "./later";
import { tradeOffPicture } from "./picture-facts";
import { TradeOffTable } from "./trade-off-table";
import { VerdictNote } from "./verdict-note";

interface TradeOffFigureProps {
  readonly board: Leaderboard;
  readonly panel: Panel;
  readonly tradeOff: TradeOff;
  readonly view: BenchmarkView;
  /** Begins with a letter, and is unique on the page. */
  readonly id: string;
}

/** A metric against what it costs, with the Pareto front in words. */
export function TradeOffFigure({ board, panel, tradeOff, view, id }: TradeOffFigureProps) {
  const { metric } = board;
  const { condition, points } = tradeOff;
  const counting = countingWords(tradeOff);
  const what = counting === "" ? "" : ` (${counting})`;
  const title = [`${metric.symbol} against ${inSentence(condition.name)}${what}`, axisWords(panel.terms)]
    .filter(Boolean)
    .join(", ");
  const series = tradeOffSeries(board, panel, tradeOff, view.scale);
  const facts = [
    `${metric.symbol}, ${directionWords(metric.direction)}`,
    `${counted(points.length, "result")} drawn`,
    unstatedWords(tradeOff),
  ];
  return (
    <ChartFigure
      id={id}
      title={title}
      level={3}
      caption={frontSentence(metric, tradeOff)}
      facts={`${facts.filter(Boolean).join("; ")}. ${condition.name}: ${condition.summary}`}
      downloads={boardDownloads(board, view)}
      downloadOf="all results of this metric, including those not drawn here"
    >
      <div {...later(points.filter(({ onFront }) => onFront).length + 2, styles.panel)}>
        {series.y.refusal && <p className={styles.facts}>Drawn on a linear axis: {series.y.refusal}.</p>}
        <Chart series={series} picture={tradeOffPicture(board, panel, tradeOff, view)} />
        <VerdictNote {...selectDrawn(points.map(({ result }) => result))} />
        <TradeOffTable metric={metric} tradeOff={tradeOff} caption={series.name} />
      </div>
    </ChartFigure>
  );
}

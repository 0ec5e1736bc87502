import { Chart } from "@/components/charts/slot/chart";
import { axisWords } from "@/lib/format/axis-words";
import { counted, directionWords } from "@/lib/format/words";
import { hasDay } from "@/lib/format/date";
import type { Leaderboard, Panel } from "@/lib/report/leaderboard/leaderboard";
import type { Progress } from "@/lib/report/leaderboard/progress";
import { progressSentence, progressTitle } from "@/lib/sentences/progress-words";
import type { BenchmarkView } from "@/lib/view/views/benchmark-view";
import { progressSeries } from "@/lib/view/chart/scatter-series";
import { boardDownloads } from "@/components/downloads/board-downloads";
import { ChartFigure } from "./chart-figure";
import styles from "./figure.module.css";
import { later } from "./later";
import { progressPicture } from "./picture-facts";
import { ProgressTable } from "./progress-table";

/** A chart on two axes is about as high as this many rows of a chart with their table, and most of its table is folded. */
const ROWS_OF_A_SCATTER = 6;

interface ProgressFigureProps {
  readonly board: Leaderboard;
  readonly panel: Panel;
  readonly progress: Progress;
  readonly view: BenchmarkView;
  /** Begins with a letter, and is unique on the page. */
  readonly id: string;
}

/** The best value over time, by date of the paper that reports it; renders nothing if there are fewer than two dates. */
export function ProgressFigure({ board, panel, progress, view, id }: ProgressFigureProps) {
  const { metric } = board;
  const series = progressSeries(board, panel, progress, view.scale);
  if (series === null) return null;
  return (
    <ChartFigure
      id={id}
      title={[progressTitle(metric, progress), axisWords(panel.terms)].filter(Boolean).join(", ")}
      level={3}
      caption={progressSentence(metric, progress)}
      facts={factsOf(metric, progress)}
      downloads={boardDownloads(board, view)}
      downloadOf="all results of this metric, including those not drawn here"
    >
      <div {...later(ROWS_OF_A_SCATTER, styles.panel)}>
        {series.y.refusal && <p className={styles.facts}>Drawn on a linear axis: {series.y.refusal}.</p>}
        <Chart series={series} picture={progressPicture(board, panel, progress, view)} />
        <ProgressTable metric={metric} progress={progress} caption={series.name} />
      </div>
    </ChartFigure>
  );
}

function factsOf({ symbol, direction }: Leaderboard["metric"], { points, leftOut }: Progress): string {
  const records = points.filter(({ isRecord }) => isRecord).length;
  const [qualified, undated] = (["no exact value", "no date"] as const).map(
    (reason) => leftOut.filter((one) => one.reason === reason).length,
  ) as [number, number];
  const vague = points.filter(({ published }) => !hasDay(published)).length;
  const parts = [
    `${symbol}, ${directionWords(direction)}`,
    `${counted(points.length, "result")} drawn, ${records} of them the best so far when reported`,
    ...(qualified > 0 ? [`${qualified} with a qualifier not drawn, because a bound cannot be a record`] : []),
    ...(undated > 0
      ? [`${undated} of repositories and citations not drawn, because it is not known when they were first published`]
      : []),
    ...(vague === 1 ? ["one without a day is drawn in the middle of its month"] : []),
    ...(vague > 1 ? [`${vague} without a day are drawn in the middle of their months`] : []),
  ];
  return `${parts.join("; ")}. Those drawn and not drawn together are all that rank here. The date is that of the paper that reports the result.`;
}

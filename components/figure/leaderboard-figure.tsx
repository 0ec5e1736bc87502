import type { ReactNode } from "react";
import { Heading } from "@/components/page/heading";
import { Chart } from "@/components/charts/chart";
import { capitalised, counted, directionWords } from "@/lib/format/words";
import { whyApart } from "@/lib/select/apart";
import type { Leaderboard } from "@/lib/select/leaderboard";
import type { Scale } from "@/lib/view/benchmark-view";
import { panelSeries } from "@/lib/view/series";
import type { SourceKind } from "@/lib/tables/sources";
import { boardDownloads } from "./board-downloads";
import { ChartFigure } from "./chart-figure";
import styles from "./figure.module.css";
import { FigureTable } from "./figure-table";
import { MissingList } from "./missing-list";
import { VerdictNote } from "./verdict-note";

/** A leaderboard as a figure: one chart with its table for each set of figures that may share an axis. */
export function LeaderboardFigure({
  board,
  scale,
  kinds = [],
  title,
  caption,
  level = 3,
}: {
  readonly board: Leaderboard;
  readonly scale: Scale;
  readonly kinds?: readonly SourceKind[];
  readonly title?: string;
  readonly caption?: ReactNode;
  readonly level?: 2 | 3;
}) {
  const { metric, benchmark, panels, missing } = board;
  const id = `${benchmark.benchmark_id}-${metric.metric_id}`;
  return (
    <ChartFigure
      id={id}
      title={title ?? metric.name}
      caption={caption ?? metric.summary}
      facts={<Facts board={board} />}
      level={level}
      notes={<MissingList missing={missing} level={level === 2 ? 3 : 4} />}
      downloads={boardDownloads(board, kinds)}
    >
      {panels.length > 1 && <p className={styles.facts}>{whyApart(board)}</p>}
      <div className={panels.length > 2 ? styles.grid : undefined}>
        {panels.map((panel, at) => {
          const series = panelSeries(board, panel, scale);
          return (
            <div className={styles.panel} key={panel.key}>
              {panel.title && <Heading level={level === 2 ? 3 : 4}>{capitalised(panel.title)}</Heading>}
              {series.axis.refusal && <p className={styles.facts}>Drawn on a linear axis: {series.axis.refusal}.</p>}
              <Chart series={series} />
              <VerdictNote verdict={panel.verdict} figures={panel.entries.length} />
              <FigureTable board={board} panel={panel} axis={series.axis} scope={`${id}-${at}`} />
            </div>
          );
        })}
      </div>
    </ChartFigure>
  );
}

function Facts({ board: { metric, drawn, qualified, missing, panels } }: { readonly board: Leaderboard }) {
  const parts = [
    [metric.symbol, metric.unit && `in ${metric.unit === "x" ? "×" : metric.unit}`].filter(Boolean).join(" "),
    directionWords(metric.direction),
    [`${counted(drawn, "figure")} drawn`, ...(qualified > 0 ? [`${qualified} of them with a qualifier`] : [])].join(", "),
    ...(panels.length > 1 ? [`on ${panels.length} separate axes of one scale`] : []),
    ...(missing.length > 0 ? [`${counted(missing.length, "method")} not drawn, with reasons below`] : []),
  ];
  return `${capitalised(parts.join("; "))}.`;
}

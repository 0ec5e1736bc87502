import { Fragment, type ReactNode } from "react";
import { Heading, type HeadingLevel } from "@/components/page/heading";
import { Chart } from "@/components/charts/slot/chart";
import { axisHeading, axisWords, type AxisTerm } from "@/lib/format/axis-words";
import { counted, directionWords, grouped } from "@/lib/format/words";
import { whyApart } from "@/lib/sentences/apart-words";
import type { Entry, Leaderboard, Panel } from "@/lib/report/leaderboard/leaderboard";
import type { RowGroup } from "@/lib/report/leaderboard/shown";
import { DEFAULT_BENCHMARK_VIEW, type BenchmarkView } from "@/lib/view/views/benchmark-view";
import { groupSeries } from "@/lib/view/chart/series";
import { boardDownloads } from "@/components/downloads/board-downloads";
import { ChartFigure } from "./chart-figure";
import styles from "./figure.module.css";
import { later } from "./later";
import { ChartTable } from "./chart-table";
import { KindKey } from "./kind-key";
import { MissingList } from "./missing-list";
import { NotRankedNote } from "./not-ranked-note";
import { rankedPicture } from "./picture-facts";
import { ShowAll } from "./show-all";
import { VerdictNote } from "./verdict-note";
import { greatest } from "@/lib/numerals/greatest";

/** A leaderboard as a figure: one chart with its table for each set of results that may share an axis, those of one row side by side. */
export function LeaderboardFigure({
  board,
  view = DEFAULT_BENCHMARK_VIEW,
  title,
  caption,
  level = 3,
}: {
  readonly board: Leaderboard;
  readonly view?: BenchmarkView;
  readonly title?: string;
  readonly caption?: ReactNode;
  readonly level?: 2 | 3;
}) {
  const { metric, benchmark, panels, multiples, missing } = board;
  const id = `${benchmark.benchmark_id}-${metric.metric_id}`;
  const under = level === 2 ? 3 : 4;
  const isOneRow = multiples.every(({ axes }) => axes.length === 1);
  const inColumns = panels.length > 2 ? styles.grid : undefined;
  const draw = (panel: Panel, terms: readonly AxisTerm[], at: number | string, below: HeadingLevel) => (
    <PanelFigure
      key={panel.key}
      board={board}
      panel={panel}
      view={view}
      terms={terms}
      level={below}
      id={`${id}-${at}`}
    />
  );
  return (
    <ChartFigure
      id={id}
      title={title ?? metric.name}
      caption={caption ?? metric.summary}
      facts={<Facts board={board} />}
      level={level}
      notes={<MissingList missing={missing} level={under} />}
      downloads={boardDownloads(board, view)}
    >
      {panels.length > 1 && <p className={styles.facts}>{whyApart(board)}</p>}
      <KindKey
        results={panels.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows.map(({ result }) => result)))}
      />
      {isOneRow ? (
        <div className={inColumns}>{panels.map((panel, at) => draw(panel, panel.terms, at, under))}</div>
      ) : (
        multiples.map(({ parts, axes }, down) => (
          <Fragment key={axisWords(parts)}>
            {parts.length > 0 && (
              <div className={styles.row}>
                <Heading level={under}>{axisHeading(parts)}</Heading>
              </div>
            )}
            <div className={axes.length > 1 ? styles.multiples : inColumns}>
              {axes.map(({ axis, parts: label }, at) => draw(axis, label, `${down}-${at}`, under === 3 ? 4 : 5))}
            </div>
          </Fragment>
        ))
      )}
    </ChartFigure>
  );
}

/** A chart with more rows takes the whole width, with its marks further apart. */
const MOST_IN_A_COLUMN = 10;

interface PanelFigureProps {
  readonly board: Leaderboard;
  readonly panel: Panel;
  readonly view: BenchmarkView;
  /** The terms that distinguish it from the panels beside it. */
  readonly terms: readonly AxisTerm[];
  readonly level: HeadingLevel;
  readonly id: string;
}

function PanelFigure({ board, panel, view, terms, level, id }: PanelFigureProps) {
  const most = greatest(panel.groups.map(({ rows }) => rows.length));
  const rows = panel.groups.reduce((sum, group) => sum + group.rows.length + 1, 0);
  return (
    <div {...later(rows, styles.panel, most > MOST_IN_A_COLUMN ? styles.across : undefined)}>
      {terms.length > 0 && <Heading level={level}>{axisHeading(terms)}</Heading>}
      <NotRankedNote partly={panel.partly} />
      <ShowAll board={board} panel={panel} view={view} />
      {panel.groups.map((group, at) => (
        <GroupFigure
          key={group.title}
          board={board}
          panel={panel}
          group={group}
          view={view}
          scope={`${id}${at === 0 ? "" : `-g${at}`}`}
        />
      ))}
      <VerdictNote verdict={panel.verdict} results={panel.entries.length} />
    </div>
  );
}

function GroupFigure({
  board,
  panel,
  group,
  view,
  scope,
}: Omit<PanelFigureProps, "terms" | "level" | "id"> & { readonly group: RowGroup<Entry>; readonly scope: string }) {
  const series = groupSeries(board, panel, group, view.scale);
  return (
    <>
      {group.title && (
        <p className={styles.group}>
          <strong>{group.title}</strong> <span className={styles.facts}>{counted(group.of, "result")}</span>
        </p>
      )}
      {series.axis.refusal && <p className={styles.facts}>Drawn on a linear axis: {series.axis.refusal}.</p>}
      <Chart series={series} picture={rankedPicture(board, panel, group, view)} />
      <div {...later(group.rows.length)}>
        <ChartTable board={board} panel={panel} group={group} axis={series.axis} scope={scope} />
      </div>
    </>
  );
}

function Facts({ board: { metric, results, drawn, qualified, missing, panels } }: { readonly board: Leaderboard }) {
  const parts = [
    [metric.symbol, metric.unit && `in ${metric.unit === "x" ? "×" : metric.unit}`].filter(Boolean).join(" "),
    directionWords(metric.direction),
    [
      `${drawn < results ? `${grouped(drawn)} of ${grouped(results)} results` : counted(drawn, "result")} drawn`,
      ...(qualified > 0 ? [`${qualified} of them with a qualifier`] : []),
    ].join(", "),
    ...(panels.length > 1 ? [`on ${panels.length} separate axes of one scale`] : []),
    ...(missing.length > 0 ? [`${counted(missing.length, "method")} not drawn, with reasons below`] : []),
  ];
  return `${parts.join("; ")}.`;
}

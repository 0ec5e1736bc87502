import { Fragment } from "react";
import { DrawingChoices } from "./drawing-choices";
import { BoardViews } from "@/components/figure/board-views";
import { LeaderboardFigure } from "@/components/figure/leaderboard-figure";
import { Downloads } from "@/components/figure/downloads";
import { OtherMetrics } from "@/components/figure/other-metrics";
import { Snippets } from "@/components/figure/snippets";
import { viewDownloads } from "@/components/figure/view-downloads";
import { Choices } from "@/components/page/choices";
import { KindChoices } from "@/components/page/kind-choices";
import { NothingLeft } from "@/components/page/nothing-left";
import styles from "@/components/page/page.module.css";
import { ParameterNotice } from "@/components/page/parameter-notice";
import { Still } from "@/components/page/still";
import { figuresOf, type BenchmarkAnswer } from "@/lib/select/benchmark";
import type { Facet } from "@/lib/select/facets";
import { counted, spaced } from "@/lib/format/words";
import type { SourceKind } from "@/lib/tables/sources";
import { benchmarkDataHref, benchmarkHref, paperHref } from "@/lib/view/addresses";
import { compareHref } from "@/lib/view/compare-address";
import { MOST_AT_FIRST } from "@/lib/select/shown";
import { DEFAULT_COMPARE_VIEW } from "@/lib/view/compare-view";
import { EVERY_FIGURE, resultsHref } from "@/lib/view/results-view";
import type { BenchmarkView } from "@/lib/view/benchmark-view";
import type { ParameterProblem } from "@/lib/view/parameters";
import { siteOrigin } from "@/lib/view/site";

/** With no more figures than this a page shows every metric in full; with more, the first one, and of the others what is best. */
const FEW_FIGURES = 80;

/** More methods than this side by side are a table that nobody reads. */
const MOST_COMPARED = 8;

/** A page weighs what stands on its benchmark: without an end, this list would grow with the collection. */
const SILENT_NAMED = 20;

/** Everything reported on one benchmark. */
export function BenchmarkPage({
  answer: { benchmark, leaderboards, silent },
  kinds,
  metrics,
  view,
  problems,
}: {
  readonly answer: BenchmarkAnswer;
  readonly kinds: readonly Facet<SourceKind>[];
  /** Every metric of the benchmark, whether the view shows it or not. */
  readonly metrics: readonly { readonly id: string; readonly symbol: string }[];
  readonly view: BenchmarkView;
  readonly problems: readonly ParameterProblem[];
}) {
  const id = benchmark.benchmark_id;
  const to = (change: Partial<BenchmarkView>) => benchmarkHref(id, { ...view, ...change });
  const methods = [...new Set(figuresOf({ leaderboards }).map(({ method }) => method.method_id))];
  const figures = leaderboards.reduce((sum, board) => sum + board.figures, 0);
  const ofKinds = kinds.filter(({ choice }) => view.kinds.length === 0 || view.kinds.includes(choice));
  const isLarge = ofKinds.reduce((sum, { count }) => sum + count, 0) > FEW_FIGURES;
  const inFull = view.metrics.length === 0 && isLarge ? leaderboards.slice(0, 1) : leaderboards;
  const isLong = leaderboards.some(({ panels }) => panels.some(({ entries }) => entries.length > MOST_AT_FIRST));
  return (
    <>
      <Still as="div">
        <header className={styles.heading}>
          <p className={styles.trail}>
            <a href="/benchmarks">Benchmarks</a> · {spaced(benchmark.topic)}
          </p>
          <h1>{benchmark.name}</h1>
          <p className="lead">{benchmark.summary}</p>
          <p className={styles.facts}>
            Task: {benchmark.task}. Data set: {benchmark.dataset ?? "not stated in the source"}. {counted(figures, "figure")} by{" "}
            {counted(leaderboards.length, "metric")}, also as <a href={resultsHref({ ...EVERY_FIGURE, filter: { ...EVERY_FIGURE.filter, benchmark: [id] } })}>one list</a>.
          </p>
          {methods.length > 1 && (
            <p className={styles.tall}>
              <a href={compareHref({ ...DEFAULT_COMPARE_VIEW, kinds: view.kinds, methods: methods.slice(0, MOST_COMPARED) })}>
                Compare {methods.length > MOST_COMPARED ? `the first ${MOST_COMPARED} of ${methods.length}` : `these ${methods.length}`} methods side by side
              </a>
            </p>
          )}
        </header>
        <ParameterNotice problems={problems} />
        {metrics.length > 1 && (
          <Choices
            name="Metric"
            choices={[
              { name: isLarge ? "overview" : "all", href: to({ metrics: [] }), chosen: view.metrics.length === 0 },
              ...metrics.map((metric) => ({ name: metric.symbol, href: to({ metrics: [metric.id] }), chosen: view.metrics.includes(metric.id) })),
            ]}
          />
        )}
        <KindChoices facets={kinds} chosen={view.kinds} to={(chosen) => to({ kinds: chosen })} />
        <DrawingChoices view={view} isLong={isLong} isGroupable={figures > leaderboards.length} to={to} />
        {leaderboards.length === 0 && view.kinds.length > 0 && (
          <NothingLeft what="figure" filters={[{ name: "the kinds of source", without: to({ kinds: [] }) }]} all={benchmarkHref(id)} />
        )}
      </Still>
      {inFull.map((board) => (
        <Fragment key={board.metric.metric_id}>
          <LeaderboardFigure board={board} view={view} level={2} />
          <BoardViews board={board} view={view} />
        </Fragment>
      ))}
      <OtherMetrics boards={leaderboards.slice(inFull.length)} view={view} />
      {silent.length > 0 && (
        <Still as="section">
          <h2>Silent on this benchmark</h2>
          <p>
            {counted(silent.length, "more paper")} on {spaced(benchmark.topic)} in the collection {silent.length === 1 ? "reports" : "report"} nothing on it:
          </p>
          <ul className={styles.tall}>
            {silent.slice(0, SILENT_NAMED).map(({ paper_id, short_name }) => (
              <li key={paper_id}>
                <a href={paperHref(paper_id)}>{short_name}</a>
              </li>
            ))}
            {silent.length > SILENT_NAMED && (
              <li>
                and {silent.length - SILENT_NAMED} more of <a href="/papers">all papers</a>
              </li>
            )}
          </ul>
        </Still>
      )}
      <Still as="section">
        <h2>Take it with you</h2>
        <Downloads
          what={inFull.length < leaderboards.length ? "all metrics of this benchmark" : "all that this page shows"}
          downloads={viewDownloads((format) => benchmarkDataHref(id, format, view))}
        />
        <Snippets address={`${siteOrigin()}${benchmarkDataHref(id, "csv", view)}`} format="csv" />
      </Still>
    </>
  );
}

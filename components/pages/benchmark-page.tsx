import { Fragment } from "react";
import { BoardViews } from "@/components/figure/board-views";
import { LeaderboardFigure } from "@/components/figure/leaderboard-figure";
import { Downloads } from "@/components/figure/downloads";
import { Snippets } from "@/components/figure/snippets";
import { Choices } from "@/components/page/choices";
import styles from "@/components/page/page.module.css";
import { ParameterNotice } from "@/components/page/parameter-notice";
import { figuresOf, type BenchmarkAnswer } from "@/lib/select/benchmark";
import type { Facet } from "@/lib/select/facets";
import { counted, spaced } from "@/lib/format/words";
import type { SourceKind } from "@/lib/tables/sources";
import { benchmarkDataHref, benchmarkHref, paperHref } from "@/lib/view/addresses";
import { compareHref } from "@/lib/view/compare-address";
import { DEFAULT_COMPARE_VIEW } from "@/lib/view/compare-view";
import { SCALES, type BenchmarkView } from "@/lib/view/benchmark-view";
import type { ParameterProblem } from "@/lib/view/parameters";

const SCALE_NAMES: Readonly<Record<(typeof SCALES)[number], string>> = { auto: "as the values need", linear: "linear", log: "logarithmic" };
import { siteOrigin } from "@/lib/view/site";

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
  const figures = leaderboards.reduce((sum, { drawn }) => sum + drawn, 0);
  return (
    <>
      <header className={styles.heading}>
        <p className={styles.trail}>
          <a href="/benchmarks">Benchmarks</a> · {spaced(benchmark.topic)}
        </p>
        <h1>{benchmark.name}</h1>
        <p className="lead">{benchmark.summary}</p>
        <p className={styles.facts}>
          Task: {benchmark.task}. Data set: {benchmark.dataset ?? "not stated in the source"}. {counted(figures, "figure")} by {counted(leaderboards.length, "metric")}.
        </p>
        {methods.length > 1 && (
          <p className={styles.tall}>
            <a href={compareHref({ ...DEFAULT_COMPARE_VIEW, methods })}>Compare these {methods.length} methods side by side</a>
          </p>
        )}
      </header>
      <ParameterNotice problems={problems} />
      {metrics.length > 1 && (
        <Choices
          name="Metric"
          choices={[
            { name: "all", href: to({ metrics: [] }), chosen: view.metrics.length === 0 },
            ...metrics.map((metric) => ({ name: metric.symbol, href: to({ metrics: [metric.id] }), chosen: view.metrics.includes(metric.id) })),
          ]}
        />
      )}
      {kinds.length > 1 && (
        <Choices
          name="Source"
          choices={[
            { name: "all", href: to({ kinds: [] }), chosen: view.kinds.length === 0 },
            ...kinds.map(({ choice, count }) => ({ name: `${choice} (${count})`, href: to({ kinds: [choice] }), chosen: view.kinds.includes(choice) })),
          ]}
        />
      )}
      <Choices name="Axis" choices={SCALES.map((scale) => ({ name: SCALE_NAMES[scale], href: to({ scale }), chosen: view.scale === scale }))} />
      {leaderboards.map((board) => (
        <Fragment key={board.metric.metric_id}>
          <LeaderboardFigure board={board} scale={view.scale} kinds={view.kinds} level={2} />
          <BoardViews board={board} scale={view.scale} kinds={view.kinds} />
        </Fragment>
      ))}
      {silent.length > 0 && (
        <section>
          <h2>Silent on this benchmark</h2>
          <p>
            {counted(silent.length, "more paper")} on {spaced(benchmark.topic)} in the collection {silent.length === 1 ? "reports" : "report"} nothing on it:
          </p>
          <ul className={styles.tall}>
            {silent.map(({ paper_id, short_name }) => (
              <li key={paper_id}>
                <a href={paperHref(paper_id)}>{short_name}</a>: not in this abstract
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>Take it with you</h2>
        <Downloads
          what="all that this page shows"
          downloads={(["csv", "json"] as const).map((format) => ({
            name: format.toUpperCase(),
            href: benchmarkDataHref(id, format, { metric: view.metrics, kind: view.kinds }),
          }))}
        />
        <Snippets address={`${siteOrigin()}${benchmarkDataHref(id, "csv", { metric: view.metrics, kind: view.kinds })}`} format="csv" />
      </section>
    </>
  );
}

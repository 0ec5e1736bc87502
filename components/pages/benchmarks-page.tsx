import { Downloads } from "@/components/figure/downloads";
import { viewDownloads } from "@/components/figure/view-downloads";
import { FacetChoices } from "@/components/page/facet-choices";
import { KindChoices } from "@/components/page/kind-choices";
import { NothingLeft } from "@/components/page/nothing-left";
import styles from "@/components/page/page.module.css";
import { StillPage } from "@/components/page/still";
import { ParameterNotice } from "@/components/page/parameter-notice";
import { counted, listed, spaced } from "@/lib/format/words";
import type { BenchmarksFacets, BenchmarkSummary } from "@/lib/select/benchmarks";
import type { SourceKind } from "@/lib/tables/sources";
import { benchmarkHref, benchmarksHref, figuresDataHref } from "@/lib/view/addresses";
import type { BenchmarksView } from "@/lib/view/benchmarks-view";
import { writeParameters, type ParameterProblem } from "@/lib/view/parameters";

/** The list of benchmarks with what is reported on each. */
export function BenchmarksPage({
  summaries,
  facets,
  metricName,
  view,
  problems,
}: {
  readonly summaries: readonly BenchmarkSummary[];
  readonly facets: BenchmarksFacets;
  readonly metricName: (id: string) => string;
  readonly view: BenchmarksView;
  readonly problems: readonly ParameterProblem[];
}) {
  const to = (change: Partial<BenchmarksView>) => benchmarksHref({ ...view, ...change });
  const set = [
    { chosen: view.topics.map(spaced), word: "topic", without: to({ topics: [] }) },
    { chosen: view.metrics.map(metricName), word: "metric", without: to({ metrics: [] }) },
    { chosen: view.kinds, word: "kind of source", without: to({ kinds: [] }) },
  ].filter(({ chosen }) => chosen.length > 0);
  const figures = summaries.reduce((sum, summary) => sum + summary.figures, 0);
  return (
    <StillPage>
      <header className={styles.heading}>
        <h1>Benchmarks</h1>
        <p className="lead">
          A benchmark is a task on a data set. Where a source names no data set, its figures stand on a benchmark of their own, because
          nothing else may be held
          against them.
        </p>
      </header>
      <ParameterNotice problems={problems} />
      <div className={styles.filters}>
        <FacetChoices name="Topic" facets={facets.topics} chosen={view.topics} words={spaced} to={(topics) => to({ topics })} />
        <KindChoices facets={facets.kinds} chosen={view.kinds} to={(kinds) => to({ kinds })} />
        <FacetChoices name="Metric" facets={facets.metrics} chosen={view.metrics} words={metricName} to={(metrics) => to({ metrics })} />
      </div>
      {summaries.length === 0 ? (
        <NothingLeft
          what="benchmark"
          filters={set.map(({ chosen, word, without }) => ({ name: `the ${word} ${listed(chosen)}`, without }))}
          all={benchmarksHref()}
        />
      ) : (
        <>
          <p className={styles.facts}>
            {counted(summaries.length, "benchmark")}, {counted(figures, "figure")}
            {set.length > 0 && `, chosen by ${listed(set.map(({ word }) => word))}`}.
          </p>
          <BenchmarkList summaries={summaries} kinds={view.kinds} />
          <Downloads
            what="the figures counted here"
            downloads={viewDownloads((format) => figuresDataHref(format, { topic: view.topics, metric: view.metrics, kind: view.kinds }))}
          />
        </>
      )}
    </StillPage>
  );
}

/** A benchmark is linked with the kinds that are chosen, so that its page holds the figures that are counted here. */
function BenchmarkList({ summaries, kinds }: { readonly summaries: readonly BenchmarkSummary[]; readonly kinds: readonly SourceKind[] }) {
  return (
    <ul className={styles.list}>
      {summaries.map(({ benchmark, metrics, figures, papers }) => (
        <li key={benchmark.benchmark_id}>
          <h2>
            <a href={`${benchmarkHref(benchmark.benchmark_id)}${writeParameters({ kind: kinds })}`}>{benchmark.name}</a>
          </h2>
          <p>{benchmark.summary}</p>
          <p className={styles.facts}>
            {spaced(benchmark.topic)} · {counted(figures, "figure")}
            {papers.length > 0 && ` of ${listed(papers.map(({ short_name }) => short_name))}`} · {metrics.map(({ symbol }) => symbol).join(", ")}
          </p>
        </li>
      ))}
    </ul>
  );
}

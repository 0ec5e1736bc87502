import { Choices } from "@/components/page/choices";
import styles from "@/components/page/page.module.css";
import { ParameterNotice } from "@/components/page/parameter-notice";
import { counted, listed, spaced } from "@/lib/format/words";
import type { BenchmarkSummary, Facet } from "@/lib/select/facets";
import type { Topic } from "@/lib/tables/papers";
import { benchmarkHref } from "@/lib/view/addresses";
import { writeBenchmarksView, type BenchmarksView } from "@/lib/view/benchmarks-view";
import type { ParameterProblem } from "@/lib/view/parameters";

/** The list of benchmarks with what is reported on each. */
export function BenchmarksPage({
  summaries,
  topics,
  view,
  problems,
}: {
  readonly summaries: readonly BenchmarkSummary[];
  readonly topics: readonly Facet<Topic>[];
  readonly view: BenchmarksView;
  readonly problems: readonly ParameterProblem[];
}) {
  return (
    <>
      <header className={styles.heading}>
        <h1>Benchmarks</h1>
        <p className="lead">
          A benchmark is a task on a data set. Where a source names no data set, its figures stand on a benchmark of their own, because nothing else may be held
          against them.
        </p>
      </header>
      <ParameterNotice problems={problems} />
      <Choices
        name="Topic"
        choices={[
          { name: "all", href: `/benchmarks${writeBenchmarksView({ topics: [] })}`, chosen: view.topics.length === 0 },
          ...topics.map(({ choice, count }) => ({
            name: `${spaced(choice)} (${count})`,
            href: `/benchmarks${writeBenchmarksView({ topics: [choice] })}`,
            chosen: view.topics.includes(choice),
          })),
        ]}
      />
      <ul className={styles.list}>
        {summaries.map(({ benchmark, metrics, figures, papers }) => (
          <li key={benchmark.benchmark_id}>
            <h2>
              <a href={benchmarkHref(benchmark.benchmark_id)}>{benchmark.name}</a>
            </h2>
            <p>{benchmark.summary}</p>
            <p className={styles.facts}>
              {spaced(benchmark.topic)} · {counted(figures, "figure")} of {listed(papers.map(({ short_name }) => short_name))} ·{" "}
              {metrics.map(({ symbol }) => symbol).join(", ")}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

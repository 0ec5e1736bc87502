import { Downloads } from "@/components/downloads/downloads";
import { viewDownloads } from "@/components/downloads/view-downloads";
import { BenchmarksTable } from "@/components/lists/benchmarks-table";
import { CollapsedList } from "@/components/lists/collapsed-list";
import { FamiliesKey } from "@/components/lists/families-key";
import { KindLettersKey } from "@/components/lists/kind-letters";
import { ListForm } from "@/components/lists/list-form";
import { FacetChoices } from "@/components/fields/facet-choices";
import { KindChoices } from "@/components/fields/kind-choices";
import { NothingLeft } from "@/components/notices/nothing-left";
import lists from "@/components/lists/lists.module.css";
import styles from "@/components/page/page.module.css";
import { StaticPage } from "@/lib/islands/static-html";
import { SuggestPaper } from "@/components/notices/suggest-paper";
import { ParameterNotice } from "@/components/notices/parameter-notice";
import { groupBy } from "@/lib/catalogue/group";
import { counted, listed } from "@/lib/format/words";
import { claimResults } from "@/lib/sentences/best-words";
import { arrangeBenchmarks } from "@/lib/report/lists/arrange-lists";
import type { BenchmarkRow } from "@/lib/report/lists/benchmark-rows";
import type { BenchmarksFacets } from "@/lib/report/lists/benchmarks";
import type { BenchmarkSort } from "@/lib/report/lists/list-order";
import { isSpeedUp } from "@/lib/report/speed/speed-up-rows";
import { benchmarksHref, resultsDataHref } from "@/lib/view/address/addresses";
import { BENCHMARKS_FIELDS, type BenchmarksView } from "@/lib/view/views/benchmarks-view";
import type { ParameterProblem } from "@/lib/view/views/parameters";
import { topicWords } from "@/lib/format/vocabulary";

const SORTS: Readonly<Record<BenchmarkSort, string>> = {
  topic: "by topic",
  results: "most results",
  methods: "most methods",
  papers: "most papers",
  name: "by name",
};

/** The list of benchmarks with what is reported on each. */
export function BenchmarksPage({
  rows,
  facets,
  metricName,
  topics,
  view,
  problems,
}: {
  readonly rows: readonly BenchmarkRow[];
  readonly facets: BenchmarksFacets;
  readonly metricName: (id: string) => string;
  /** Every topic of the collection, in order. */
  readonly topics: readonly string[];
  readonly view: BenchmarksView;
  readonly problems: readonly ParameterProblem[];
}) {
  const to = (change: Partial<BenchmarksView>) => benchmarksHref({ ...view, ...change });
  const set = [
    { chosen: view.topics.map(topicWords), word: "topic", without: to({ topics: [] }) },
    { chosen: view.metrics.map(metricName), word: "metric", without: to({ metrics: [] }) },
    { chosen: view.kinds, word: "kind of source", without: to({ kinds: [] }) },
    { chosen: view.text === "" ? [] : [view.text], word: "words", without: to({ text: "" }) },
  ].filter(({ chosen }) => chosen.length > 0);
  const resultCount = rows.reduce((sum, { results }) => sum + results, 0);
  return (
    <StaticPage>
      <header className={styles.heading}>
        <h1>Benchmarks</h1>
        <p>
          Each row shows a benchmark by its most reported metric: a stroke for every configuration, better ones to the
          right, and a mark for the one that ranks first.
        </p>
      </header>
      <ParameterNotice problems={problems} />
      <ListForm page={to({})} what="benchmarks" fields={BENCHMARKS_FIELDS} view={view} sorts={SORTS} />
      <div className={lists.filters}>
        <FacetChoices
          name={BENCHMARKS_FIELDS.topics.label}
          facets={facets.topics}
          chosen={view.topics}
          words={topicWords}
          to={(topics) => to({ topics })}
        />
        <KindChoices facets={facets.kinds} chosen={view.kinds} to={(kinds) => to({ kinds })} />
        <FacetChoices
          name={BENCHMARKS_FIELDS.metrics.label}
          facets={facets.metrics}
          chosen={view.metrics}
          words={metricName}
          to={(metrics) => to({ metrics })}
        />
      </div>
      {rows.length === 0 ? (
        <NothingLeft
          what="benchmark"
          filters={set.map(({ chosen, word, without }) => ({ name: `the ${word} ${listed(chosen)}`, without }))}
          all={benchmarksHref()}
          typed={view.text}
        />
      ) : (
        <>
          <p className={styles.facts}>
            {counted(rows.length, "benchmark")}, {counted(resultCount, "result")}
            {set.length > 0 && `, chosen by ${listed(set.map(({ word }) => word))}`}. <SuggestPaper />
            {view.metrics.some(isSpeedUp) && (
              <>
                {" "}
                <a href="/speed-ups">Claimed speed-ups by paper and baseline</a>
              </>
            )}
          </p>
          <p className={lists.keys}>
            <FamiliesKey families={familiesOf(rows)} />{" "}
            <KindLettersKey kinds={[...new Set(rows.flatMap(({ kinds }) => kinds))]} />
          </p>
          <CollapsedList
            groups={arrangeBenchmarks(rows, view.sort, topics)}
            what="benchmark"
            rows={view.rows}
            all={to({ rows: "all" })}
            about={(own) =>
              counted(
                own.reduce((sum, { results }) => sum + results, 0),
                "result",
              )
            }
            table={(own, caption) => (
              <BenchmarksTable
                rows={own}
                caption={caption}
                sort={view.sort}
                hrefOf={(sort) => to({ sort })}
                kinds={view.kinds}
              />
            )}
          />
          <Downloads
            what="the results counted here"
            downloads={viewDownloads((format) =>
              resultsDataHref(format, {
                // The results have no text filter, so the benchmarks that the words leave are listed.
                benchmark: view.text === "" ? [] : rows.map(({ benchmark }) => benchmark.benchmark_id),
                topic: view.topics,
                metric: view.metrics,
                kind: view.kinds,
              }),
            )}
          />
        </>
      )}
    </StaticPage>
  );
}

/** Returns the families of the marks in the strips of these rows, most frequent first. */
function familiesOf(rows: readonly BenchmarkRow[]): readonly string[] {
  const marks = groupBy(
    rows.flatMap(({ best }) => (best ? claimResults(best).slice(0, 1) : [])),
    ({ method }) => method.family,
  );
  return [...marks].toSorted(([, some], [, others]) => others.length - some.length).map(([family]) => family);
}

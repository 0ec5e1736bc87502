import { ValueStrip } from "@/components/method/value-strip";
import { elsewhereWords } from "@/lib/sentences/answer";
import { nothingRanksWords } from "@/lib/sentences/nothing-ranks";
import { claimResults } from "@/lib/sentences/best-words";
import { axisWords } from "@/lib/format/axis-words";
import { printBaseline, printValue } from "@/lib/format/result";
import { counted, grouped } from "@/lib/format/words";
import type { BenchmarkRow } from "@/lib/report/lists/benchmark-rows";
import type { BenchmarkSort } from "@/lib/report/lists/list-order";
import type { SourceKind } from "@/lib/tables/sources";
import { benchmarkHref, methodHref } from "@/lib/view/address/addresses";
import { DEFAULT_BENCHMARK_VIEW } from "@/lib/view/views/benchmark-view";
import { KindLetters } from "./kind-letters";
import styles from "./lists.module.css";
import { SortedHead } from "./sorted-head";
import { ReceiptLink } from "@/components/receipts/receipt";

interface BenchmarksTableProps {
  readonly rows: readonly BenchmarkRow[];
  readonly caption: string;
  readonly sort: BenchmarkSort;
  readonly hrefOf: (sort: BenchmarkSort) => string;
  /** The chosen kinds of source: links to benchmarks include them, so that a page shows what is counted here. */
  readonly kinds: readonly SourceKind[];
}

/** Benchmarks as rows: what is measured, all values in a strip, the first by rank, and the counts. */
export function BenchmarksTable({ rows, caption, sort, hrefOf, kinds }: BenchmarksTableProps) {
  const head = (by: BenchmarkSort, words: string, className?: string) => (
    <SortedHead
      className={className}
      href={hrefOf(by)}
      isSorted={sort === by}
      order={by === "name" ? "ascending" : "descending"}
    >
      {words}
    </SortedHead>
  );
  return (
    <table className={`${styles.table} ${styles.benchmarks}`}>
      <caption className="hidden-text">{caption}</caption>
      <thead>
        <tr>
          {head("name", "Benchmark", styles.name)}
          <th scope="col" className={styles.where}>
            Measured by
          </th>
          <th scope="col" className={styles.stripCell}>
            All values
          </th>
          <th scope="col" className={styles.value}>
            First
          </th>
          <th scope="col" className={styles.by}>
            By
          </th>
          {head("results", "Results", styles.results)}
          {head("methods", "Methods", styles.count)}
          {head("papers", "Papers", styles.count)}
          <th scope="col" className={styles.kinds}>
            Sources
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.benchmark.benchmark_id}>
            <th scope="row" className={styles.name}>
              <a
                href={benchmarkHref(row.benchmark.benchmark_id, { ...DEFAULT_BENCHMARK_VIEW, kinds })}
                title={row.benchmark.summary}
              >
                {row.benchmark.name}
              </a>
            </th>
            <StandingCells row={row} />
            <td className={styles.results} data-unit={row.results === 1 ? " result" : " results"}>
              {grouped(row.results)}
            </td>
            <td className={styles.count}>{row.methods}</td>
            <td className={styles.count}>{row.papers.length}</td>
            <td className={styles.kinds}>
              <KindLetters kinds={row.kinds} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function StandingCells({ row: { standing, best, better, further, notRanked } }: { readonly row: BenchmarkRow }) {
  const first = best ? claimResults(best) : [];
  const [result] = first;
  const measured = standing ? [standing.metric.symbol, axisWords(standing.terms)].filter(Boolean).join(", ") : "";
  const why = notRanked === null ? "" : nothingRanksWords(notRanked);
  const others = first.length > 1 ? ` and ${first.length - 1} more` : "";
  return (
    <>
      <td className={styles.where} title={measured}>
        {measured}
      </td>
      <td className={styles.stripCell}>
        {standing && standing.rows.length > 0 && <ValueStrip standing={standing} marked={result ?? null} />}
      </td>
      <td className={styles.value}>
        {result ? (
          <ReceiptLink result={result} />
        ) : (
          <span title={why}>
            <span aria-hidden="true">–</span>
            <span className="hidden-text">{why}</span>
          </span>
        )}
      </td>
      <td className={styles.by}>
        {standing && <span className={styles.symbol}>{standing.metric.symbol}</span>}{" "}
        {result && (
          <a
            href={methodHref(result.method.method_id)}
            title={first.length > 1 ? `${counted(first.length, "result")} share the first rank` : undefined}
          >
            {result.method.name} <span className="muted">{[result.configuration ?? "", others].join("")}</span>
          </a>
        )}
        {better && (
          <ReceiptLink
            result={better.result}
            className={`${styles.elsewhere} muted`}
            title={`In another comparison group: ${elsewhereWords(better)}`}
          >
            {printValue(better.result)} elsewhere
          </ReceiptLink>
        )}
        {further && (
          <ReceiptLink
            result={further}
            className={`${styles.elsewhere} muted`}
            title={`${further.method.name}, over ${printBaseline(further)}`}
          >
            {printValue(further)} over another baseline
          </ReceiptLink>
        )}
      </td>
    </>
  );
}

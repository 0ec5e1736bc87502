import pageStyles from "@/components/page/page.module.css";
import type { Result } from "@/lib/catalogue/catalogue";
import { printCondition } from "@/lib/format/result";
import { STANDING_TITLES, STANDING_WORDS } from "@/lib/format/provenance";
import { printSource } from "@/lib/format/source";
import { counted } from "@/lib/format/words";
import type { ReportedBenchmark } from "@/lib/report/method-report";
import { resultsBy } from "@/lib/report/method/method";
import type { Run } from "@/lib/report/paper/source-runs";
import { benchmarkHref, paperHref } from "@/lib/view/address/addresses";
import { sourceSheet } from "@/lib/view/source/source-sheet";
import rowStyles from "@/components/page/opened-row.module.css";
import styles from "./method-rows.module.css";
import { BaselineLink } from "@/components/receipts/baseline-link";
import { SheetTable } from "./sheet-table";
import { ReceiptLink } from "@/components/receipts/receipt";

/** If a method has results on more benchmarks, all of them are in one fold. */
const OPEN = 12;

/** Everything that sources report about a method, a fold for each benchmark. */
export function MethodResults({ benchmarks }: { readonly benchmarks: readonly ReportedBenchmark[] }) {
  if (benchmarks.length === 0) return null;
  return (
    <section>
      <h2 id="results">All results</h2>
      {benchmarks.length > OPEN ? (
        <details>
          <summary
            className={pageStyles.summary}
          >{`${counted(benchmarks.flatMap(({ metrics }) => metrics.flatMap(resultsBy)).length, "result")}, benchmark by benchmark`}</summary>
          <Benchmarks benchmarks={benchmarks} />
        </details>
      ) : (
        <Benchmarks benchmarks={benchmarks} />
      )}
    </section>
  );
}

const Benchmarks = ({ benchmarks }: { readonly benchmarks: readonly ReportedBenchmark[] }) =>
  benchmarks.map((reported) => (
    <details key={reported.benchmark.benchmark_id} className={rowStyles.row}>
      <summary>
        <strong>{reported.benchmark.name}</strong> <span>{lineOf(reported)}</span>
      </summary>
      <Runs reported={reported} />
    </details>
  ));

const lineOf = ({ metrics }: ReportedBenchmark) =>
  [
    counted(metrics.flatMap(resultsBy).length, "result"),
    metrics.length > MOST_METRICS
      ? counted(metrics.length, "metric")
      : metrics.map(({ metric }) => metric.symbol).join(", "),
  ].join(" · ");

/** More metrics are only counted. */
const MOST_METRICS = 6;

function Runs({ reported }: { readonly reported: ReportedBenchmark }) {
  const { benchmark } = reported;
  const runs = reported.runs();
  return (
    <>
      <p className={styles.about}>
        <a href={benchmarkHref(benchmark.benchmark_id)}>All methods on {benchmark.name}</a>
        {runs.common.length > 0 && `. Stated for all: ${runs.common.map(printCondition).join(" · ")}`}
      </p>
      {runs.parts.map((part) => (
        <div key={part.standing}>
          {STANDING_TITLES[part.standing] && (
            <h3 className={rowStyles.part}>
              {STANDING_TITLES[part.standing]} <span>{STANDING_WORDS[part.standing]}</span>
            </h3>
          )}
          <SheetTable
            sheet={sourceSheet(runs, part)}
            metrics={part.metrics}
            name={[benchmark.name, STANDING_TITLES[part.standing]].filter(Boolean).join(", ")}
            first={{ head: "Configuration", of: nameOf }}
            cell={valueOf}
            more={[{ head: "Source", of: ({ run }) => <SourceLink run={run} /> }]}
            isOnSeveral={false}
          />
        </div>
      ))}
    </>
  );
}

const nameOf = (run: Run) => (
  <>
    {run.configuration ?? "not stated"}
    <BaselineLink result={run} before=" against " />
  </>
);

const valueOf = (result: Result) => (
  <td key={result.id}>
    <ReceiptLink result={result} />
  </td>
);

/** A link to the table in which a row was read, on the page of its paper. */
function SourceLink({ run: { results } }: { readonly run: Run }) {
  const [result] = results;
  if (result === undefined) return null;
  const { source, paper } = result;
  return (
    <a href={`${paperHref(paper.paper_id)}#source-${source.source_id}`}>
      {printSource(result)}
      {source.kind !== "abstract" && `, ${source.locator}`}
    </a>
  );
}

import type { Figure } from "@/lib/catalogue/catalogue";
import { printSetting, printValue } from "@/lib/format/figure";
import { capitalised, directionWords } from "@/lib/format/words";
import type { MethodBenchmark, MethodMetric, Speaker } from "@/lib/select/method";
import { paperHref } from "@/lib/view/addresses";
import { BaselineLink } from "./baseline-link";
import figureStyles from "./figure.module.css";
import styles from "./method-table.module.css";
import { ValueWithReceipt } from "./receipt";

/** What is reported of a method on one benchmark: metrics as rows, sources as columns, so that two values of one thing meet. */
export function MethodTable({ reported: { benchmark, speakers, metrics } }: { readonly reported: MethodBenchmark }) {
  return (
    <table className={styles.table}>
      <caption className="hidden-text">What each source reports on {benchmark.name}</caption>
      <thead>
        <tr>
          <th scope="col">Metric</th>
          {speakers.map(({ source, paper, own }) => (
            <th scope="col" key={source.source_id}>
              {capitalised(source.kind)} of <a href={paperHref(paper.paper_id)}>{paper.short_name}</a>
              <span className={figureStyles.detail}>{own ? "its own paper" : "another paper"}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {metrics.map((metric) => (
          <MetricRows key={metric.metric.metric_id} reported={metric} speakers={speakers} scope={benchmark.benchmark_id} />
        ))}
      </tbody>
    </table>
  );
}

function MetricRows({
  reported: { metric, bySpeaker, disagreements, apart },
  speakers,
  scope,
}: {
  readonly reported: MethodMetric;
  readonly speakers: readonly Speaker[];
  readonly scope: string;
}) {
  return (
    <>
      <tr>
        <th scope="row">
          {metric.symbol}
          <span className={figureStyles.detail}>{directionWords(metric.direction)}</span>
        </th>
        {bySpeaker.map((figures, at) => (
          <td key={speakers[at]?.source.source_id}>
            {figures.length === 0 && <span className={styles.absent}>not reported here</span>}
            {figures.map((figure) => (
              <Value key={figure.id} figure={figure} scope={scope} />
            ))}
          </td>
        ))}
      </tr>
      {disagreements.length + apart.length > 0 && (
        <tr className={styles.between}>
          <td colSpan={speakers.length + 1}>
            {disagreements.map(({ a, b, verdict }) => (
              <p key={`${a.id} ${b.id}`}>
                The sources disagree: <strong className="numeric">{printValue(a)}</strong> in
                the {a.source.kind} of {a.paper.short_name},{" "}
                <strong className="numeric">{printValue(b)}</strong> in the {b.source.kind} of {b.paper.short_name}.{" "}
                {verdict.reasons.length === 0 ? "Comparable: no stated condition differs." : `Comparable with caveats: ${verdict.reasons.join("; ")}.`}
              </p>
            ))}
            {apart.length > 0 && <p className={styles.apart}>Not held against each other: {apart.join("; ")}.</p>}
          </td>
        </tr>
      )}
    </>
  );
}

function Value({ figure, scope }: { readonly figure: Figure; readonly scope: string }) {
  const setting = printSetting(figure);
  return (
    <div className={styles.figure}>
      <ValueWithReceipt figure={figure} scope={scope} />
      {(figure.baseline || setting) && (
        <span className={figureStyles.detail}>
          <BaselineLink figure={figure} before="against " after={setting && " · "} />
          {setting}
        </span>
      )}
    </div>
  );
}

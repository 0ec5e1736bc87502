import type { Figure } from "@/lib/catalogue/catalogue";
import { printDate } from "@/lib/format/date";
import { printCondition, printValue, qualifierWord } from "@/lib/format/figure";
import { capitalised } from "@/lib/format/words";
import { benchmarkHref, figureHref, methodHref, paperHref } from "@/lib/view/addresses";
import { BaselineLink } from "./baseline-link";
import { Quotation } from "./quotation";
import styles from "./receipt.module.css";

/** A value that opens its receipt. The popover is HTML's own: it works without JavaScript, by keyboard and by touch. */
export function ValueWithReceipt({ figure, scope }: { readonly figure: Figure; readonly scope: string }) {
  const id = `${scope}-${figure.id}`;
  return (
    <>
      <button type="button" className={styles.value} popoverTarget={id} aria-label={`${printValue(figure)}, open the receipt`}>
        {printValue(figure)}
      </button>
      <div id={id} popover="auto" className={styles.receipt} role="group" aria-label={`Receipt: ${figure.method.name}, ${figure.metric.symbol} ${printValue(figure)}`}>
        <Quotation evidence={figure.evidence} digits={figure.value.text} className={styles.quote} />
        <ReceiptFacts figure={figure} />
        <div className={styles.actions}>
          <a href={figure.source.url}>Open the source</a>
          <a href={figureHref(figure.paper.paper_id, figure.id)}>Permanent link</a>
          <button type="button" popoverTarget={id} popoverTargetAction="hide">
            Close
          </button>
        </div>
      </div>
    </>
  );
}

/** Everything that the row states about a figure, as terms and descriptions. */
export function ReceiptFacts({ figure }: { readonly figure: Figure }) {
  const { source, paper, metric, benchmark, method, conditions, configuration, note, qualifier } = figure;
  const facts: readonly (readonly [string, React.ReactNode])[] = [
    [
      "Method",
      <>
        <a href={methodHref(method.method_id)}>{method.name}</a>
        {configuration && `, ${configuration}`}
      </>,
    ],
    [
      "Metric",
      <>
        {metric.name} on <a href={benchmarkHref(benchmark.benchmark_id)}>{benchmark.name}</a>
      </>,
    ],
    ...(qualifier === "exact" ? [] : [["Printed as", `${qualifierWord(qualifier)} ${figure.value.text}`] as const]),
    ...(figure.baseline ? [["Relative to", <BaselineLink key="baseline" figure={figure} />] as const] : []),
    ...(conditions.length > 0 ? [["Stated", conditions.map(printCondition).join(", ")] as const] : []),
    [
      "Read in",
      <>
        {capitalised(source.kind)} of <a href={paperHref(paper.paper_id)}>{paper.short_name}</a>
        {source.locator.toLowerCase() !== source.kind && `, ${source.locator}`}
        {source.version && `, version ${source.version}`}, on {printDate(source.read_on)}
      </>,
    ],
    ...(note === null ? [] : [["Note", note] as const]),
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(([term, description]) => (
        <div key={term} className={styles.fact}>
          <dt>{term}</dt>
          <dd>{description}</dd>
        </div>
      ))}
    </dl>
  );
}

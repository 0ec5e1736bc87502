import { readAt } from "@/lib/format/source";
import { BaselineLink } from "@/components/figure/baseline-link";
import { Quotation } from "@/components/figure/quotation";
import { ReceiptFacts } from "@/components/figure/receipt";
import styles from "@/components/page/page.module.css";
import type { Figure, RowOf } from "@/lib/catalogue/catalogue";
import { printDate } from "@/lib/format/date";
import { printValue } from "@/lib/format/figure";
import { capitalised, counted, listed } from "@/lib/format/words";
import type { PaperAnswer } from "@/lib/select/paper";
import type { FigureGroup, SourceFigures } from "@/lib/select/paper-figures";
import { benchmarkHref, methodHref } from "@/lib/view/addresses";
import paperStyles from "./paper-page.module.css";

/** "Abstract", "Citation: Table 1 of xAR, which quotes VAR". */
const sourceName = ({ kind, locator }: RowOf<"sources">) => (locator.toLowerCase() === kind ? capitalised(kind) : `${capitalised(kind)}: ${locator}`);

interface PaperFiguresProps {
  readonly sources: readonly SourceFigures[];
  readonly formerIds: PaperAnswer["formerIds"];
}

/** The figures of a paper with their receipts: by source, then by benchmark; a link to a figure opens the fold that it is in. */
export function PaperFigures({ sources, formerIds }: PaperFiguresProps) {
  return (
    <>
      {sources.length > 1 && (
        <nav aria-label="Sources of figures">
          <ul className={styles.tall}>
            {sources.map(({ source, figures }) => (
              <li key={source.source_id}>
                <a href={`#source-${source.source_id}`}>{`${sourceName(source)} (${figures})`}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {sources.map(({ source, figures, groups }) => (
        <section key={source.source_id} id={`source-${source.source_id}`} className={paperStyles.source}>
          <h3>{sourceName(source)}</h3>
          <p className={styles.facts}>
            {counted(figures, "figure")}, read on {printDate(source.read_on)} in <a href={readAt(source)}>{new URL(readAt(source)).hostname}</a>
          </p>
          {groups.map((group) => (
            <Group key={group.benchmark.benchmark_id} group={group} formerIds={formerIds} />
          ))}
        </section>
      ))}
    </>
  );
}

function Group({ group: { benchmark, metrics, shown, folded }, formerIds }: { readonly group: FigureGroup; readonly formerIds: PaperAnswer["formerIds"] }) {
  return (
    <>
      <h4 className={paperStyles.benchmark}>
        <a href={benchmarkHref(benchmark.benchmark_id)}>{benchmark.name}</a>
      </h4>
      {shown.length > 0 && <FigureList figures={shown} formerIds={formerIds} />}
      {folded.length > 0 && (
        <details className={paperStyles.fold}>
          <summary className={styles.summary}>
            {shown.length > 0 ? `${folded.length} more` : counted(folded.length, "figure")}: {listed(metrics.map(({ symbol }) => symbol))}
          </summary>
          <FigureList figures={folded} formerIds={formerIds} />
        </details>
      )}
    </>
  );
}

function FigureList({ figures, formerIds }: { readonly figures: readonly Figure[]; readonly formerIds: PaperAnswer["formerIds"] }) {
  return (
    <ol className={paperStyles.figures}>
      {figures.map((figure) => (
        <li key={figure.id} id={figure.id} className={paperStyles.figure}>
          {formerIds.get(figure.id)?.map((id) => <span key={id} id={id} />)}
          <h5>
            <a href={methodHref(figure.method.method_id)}>{figure.method.name}</a>
            {figure.configuration && `, ${figure.configuration}`}: {figure.metric.symbol} {printValue(figure)}
          </h5>
          {figure.baseline && (
            <p className={styles.facts}>
              <BaselineLink figure={figure} before="against " />
            </p>
          )}
          <p className={paperStyles.quote}>
            <Quotation evidence={figure.evidence} digits={figure.value.text} />
          </p>
          <ReceiptFacts figure={figure} />
        </li>
      ))}
    </ol>
  );
}

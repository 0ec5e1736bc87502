import { StaticHtml } from "@/lib/islands/static-html";
import type { RowOf } from "@/lib/catalogue/catalogue";
import { printVariant } from "@/lib/format/result";
import { counted } from "@/lib/format/words";
import type { Progress } from "@/lib/report/leaderboard/progress";
import { methodHref } from "@/lib/view/address/addresses";
import { dateWords } from "@/lib/view/chart/scatter-series";
import styles from "./figure.module.css";
import { ValueOnDemand } from "@/components/receipts/receipt";
import { SourceOf } from "@/components/receipts/source-of";

/** Of more results than this, only the records are open; the others are folded. */
const MOST_OPEN = 12;

interface ProgressTableProps {
  readonly metric: RowOf<"metrics">;
  readonly progress: Progress;
  readonly caption: string;
}

/** The table twin of best so far: its results by date, each with its receipt; if there are many, the records come first. */
export function ProgressTable({ metric, progress: { points }, caption }: ProgressTableProps) {
  if (points.length <= MOST_OPEN) return <Rows metric={metric} points={points} caption={caption} />;
  const others = points.filter(({ isRecord }) => !isRecord);
  return (
    <>
      <Rows
        metric={metric}
        points={points.filter(({ isRecord }) => isRecord)}
        caption={`${caption}: the best so far`}
      />
      <details className={styles.fold}>
        <summary>{counted(others.length, "result")} that did not become the best</summary>
        <Rows metric={metric} points={others} caption={`${caption}: not the best so far`} />
      </details>
    </>
  );
}

interface RowsProps extends Pick<Progress, "points"> {
  readonly metric: RowOf<"metrics">;
  readonly caption: string;
}

function Rows({ metric, points, caption }: RowsProps) {
  return (
    <StaticHtml as="table" className={styles.table}>
      <caption className="hidden-text">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Date</th>
          <th scope="col">Method</th>
          <th scope="col" className={styles.number}>
            {metric.symbol}
          </th>
        </tr>
      </thead>
      <tbody>
        {points.map(({ result, published, isRecord }) => (
          <tr key={result.id}>
            <td className={styles.dated}>{dateWords(published)}</td>
            <th scope="row">
              <a href={methodHref(result.method.method_id)}>{result.method.name}</a>
              <span className={styles.detail}>
                {" "}
                {[isRecord && "best so far", printVariant(result)].filter(Boolean).map((part) => `${part} · `)}
                <SourceOf result={result} />
              </span>
            </th>
            <td className={styles.number}>
              <ValueOnDemand result={result} />
            </td>
          </tr>
        ))}
      </tbody>
    </StaticHtml>
  );
}

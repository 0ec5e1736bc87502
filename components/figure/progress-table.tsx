import type { RowOf } from "@/lib/catalogue/catalogue";
import { printSetting } from "@/lib/format/figure";
import type { Progress } from "@/lib/select/progress";
import { paperHref } from "@/lib/view/addresses";
import { dateWords } from "@/lib/view/plane-series";
import styles from "./figure.module.css";
import { ValueWithReceipt } from "./receipt";

interface ProgressTableProps {
  readonly metric: RowOf<"metrics">;
  readonly progress: Progress;
  readonly caption: string;
  readonly scope: string;
}

/** The table twin of best so far: its figures by date, each with its receipt. */
export function ProgressTable({ metric, progress, caption, scope }: ProgressTableProps) {
  return (
    <table className={styles.table}>
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
        {progress.points.map(({ figure, published, isRecord }) => (
          <tr key={figure.id}>
            <td className={styles.dated}>{dateWords(published)}</td>
            <th scope="row">
              {figure.method.name}
              <span className={styles.detail}>
                {[isRecord && "best so far", printSetting(figure)].filter(Boolean).map((part) => `${part} · `)}
                {figure.source.kind} of <a href={paperHref(figure.paper.paper_id)}>{figure.paper.short_name}</a>
              </span>
            </th>
            <td className={styles.number}>
              <ValueWithReceipt figure={figure} scope={scope} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

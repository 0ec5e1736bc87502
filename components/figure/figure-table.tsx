import type { Entry, Leaderboard, Panel } from "@/lib/select/leaderboard";
import type { RowGroup } from "@/lib/select/shown";
import { printVariant } from "@/lib/format/figure";
import { rankNote, standsForWords } from "@/lib/sentences/ranking";
import { directionWords } from "@/lib/format/words";
import { methodHref } from "@/lib/view/addresses";
import type { Axis } from "@/lib/view/axis";
import { Still } from "@/lib/islands/still";
import styles from "./figure.module.css";
import { InCellBar } from "./in-cell-bar";
import { ValueWithReceipt } from "./receipt";
import { SourceOf } from "./source-of";

interface FigureTableProps {
  readonly board: Leaderboard;
  readonly panel: Panel;
  readonly group: RowGroup<Entry>;
  readonly axis: Axis;
  /** Goes before the ids of the receipts, so that nothing else on the page has them. */
  readonly scope: string;
}

/** The table twin of a chart: the same figures in the same order, each with its receipt. */
export function FigureTable({ board, panel, group, axis, scope }: FigureTableProps) {
  const { metric, companion, benchmark } = board;
  return (
    <Still as="table" className={styles.table}>
      <caption className="hidden-text">
        {[`${metric.name} on ${benchmark.name}`, panel.title, group.title, directionWords(metric.direction)].filter(Boolean).join(", ")}
      </caption>
      <thead>
        <tr>
          {metric.direction !== "none" && (
            <th scope="col" className={styles.rank}>
              <abbr title="Rank">#</abbr>
            </th>
          )}
          <th scope="col">Method</th>
          <th scope="col" className={styles.number}>
            {metric.symbol}
          </th>
          {companion && (
            <th scope="col" className={styles.number}>
              {companion.symbol}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {group.rows.map(({ figure, rank, tied, unranked, standsFor, companion: beside }) => (
          <tr key={figure.id}>
            {metric.direction !== "none" && (
              <td className={styles.rank}>
                {rank ?? <abbr title="not ranked">–</abbr>}
                {tied && <abbr title="shared">=</abbr>}
              </td>
            )}
            <th scope="row">
              <a href={methodHref(figure.method.method_id)}>{figure.method.name}</a>
              <span className={styles.detail}>
                {" "}
                {[printVariant(figure), rankNote({ figure, rank, unranked }), standsFor > 1 && standsForWords(standsFor)].filter(Boolean).map((part) => `${part} · `)}
                <SourceOf figure={figure} />
              </span>
            </th>
            <td className={styles.number}>
              <ValueWithReceipt figure={figure} scope={scope} />
              <InCellBar figure={figure} axis={axis} />
            </td>
            {companion && (
              <td className={styles.number}>
                {beside ? <ValueWithReceipt figure={beside} scope={scope} /> : <span className={styles.absent}>{companion.symbol} not reported</span>}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </Still>
  );
}

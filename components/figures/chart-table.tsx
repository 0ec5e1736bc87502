import { absentWords } from "@/lib/report/gap/absent";
import type { Entry, Leaderboard, Panel } from "@/lib/report/leaderboard/leaderboard";
import type { RowGroup } from "@/lib/report/leaderboard/shown";
import { axisWords } from "@/lib/format/axis-words";
import { printVariant } from "@/lib/format/result";
import { rankNote, standsForWords } from "@/lib/sentences/ranking";
import { directionWords } from "@/lib/format/words";
import { methodHref } from "@/lib/view/address/addresses";
import type { Axis } from "@/lib/view/chart/axis";
import { StaticHtml } from "@/lib/islands/static-html";
import styles from "./figure.module.css";
import { InCellBar } from "./in-cell-bar";
import { ValueWithReceipt } from "@/components/receipts/receipt";
import { SourceOf } from "@/components/receipts/source-of";

interface ChartTableProps {
  readonly board: Leaderboard;
  readonly panel: Panel;
  readonly group: RowGroup<Entry>;
  readonly axis: Axis;
  /** The prefix of the receipts' ids, so that they are unique on the page. */
  readonly scope: string;
}

/** The table twin of a chart: the same results in the same order, each with its receipt. */
export function ChartTable({ board, panel, group, axis, scope }: ChartTableProps) {
  const { metric, companion, benchmark } = board;
  return (
    <StaticHtml as="table" className={styles.table}>
      <caption className="hidden-text">
        {[`${metric.name} on ${benchmark.name}`, axisWords(panel.terms), group.title, directionWords(metric.direction)]
          .filter(Boolean)
          .join(", ")}
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
        {group.rows.map(({ result, rank, tied, unranked, standsFor, companion: beside }) => (
          <tr key={result.id}>
            {metric.direction !== "none" && (
              <td className={styles.rank}>
                {rank ?? <abbr title="not ranked">–</abbr>}
                {tied && <abbr title="shared">=</abbr>}
              </td>
            )}
            <th scope="row">
              <a href={methodHref(result.method.method_id)}>{result.method.name}</a>
              <span className={styles.detail}>
                {" "}
                {[
                  printVariant(result),
                  rankNote({ result, rank, unranked }),
                  standsFor > 1 && standsForWords(standsFor),
                ]
                  .filter(Boolean)
                  .map((part) => `${part} · `)}
                <SourceOf result={result} />
              </span>
            </th>
            <td className={styles.number}>
              <ValueWithReceipt result={result} scope={scope} />
              <InCellBar result={result} axis={axis} />
            </td>
            {companion && (
              <td className={styles.number}>
                {beside ? (
                  <ValueWithReceipt result={beside} scope={scope} />
                ) : (
                  <span className={styles.absent}>
                    {companion.symbol}: {absentWords(result.source)}
                  </span>
                )}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </StaticHtml>
  );
}

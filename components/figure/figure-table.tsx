import type { Leaderboard, Panel } from "@/lib/select/leaderboard";
import { printSetting, qualifierWord } from "@/lib/format/figure";
import { directionWords } from "@/lib/format/words";
import { methodHref, paperHref } from "@/lib/view/addresses";
import type { Axis } from "@/lib/view/axis";
import styles from "./figure.module.css";
import { InCellBar } from "./in-cell-bar";
import { ValueWithReceipt } from "./receipt";

/** The table twin of a panel's chart: the same figures in the same order, each with its receipt. */
export function FigureTable({ board, panel, axis, scope }: { readonly board: Leaderboard; readonly panel: Panel; readonly axis: Axis; readonly scope: string }) {
  const { metric, companion, benchmark } = board;
  return (
    <table className={styles.table}>
      <caption className="hidden-text">
        {[`${metric.name} on ${benchmark.name}`, panel.title, directionWords(metric.direction)].filter(Boolean).join(", ")}
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
        {panel.entries.map(({ figure, rank, tied, companion: beside }) => (
          <tr key={figure.id}>
            {rank !== null && (
              <td className={styles.rank}>
                {rank}
                {tied && <abbr title="shared">=</abbr>}
              </td>
            )}
            <th scope="row">
              <a href={methodHref(figure.method.method_id)}>{figure.method.name}</a>
              <span className={styles.detail}>
                {[printSetting(figure), boundNote(figure.qualifier)].filter(Boolean).map((part) => `${part} · `)}
                {figure.source.kind} of <a href={paperHref(figure.paper.paper_id)}>{figure.paper.short_name}</a>
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
    </table>
  );
}

function boundNote(qualifier: Panel["entries"][number]["figure"]["qualifier"]): string {
  return qualifier === "exact" ? "" : `ranks by its bound, because it is printed with “${qualifierWord(qualifier)}”`;
}

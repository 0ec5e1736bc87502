import type { RowOf } from "@/lib/catalogue/catalogue";
import type { TradeOff } from "@/lib/select/trade-off";
import { printSetting } from "@/lib/format/figure";
import { paperHref } from "@/lib/view/addresses";
import styles from "./figure.module.css";
import { ValueWithReceipt } from "./receipt";

interface TradeOffTableProps {
  readonly metric: RowOf<"metrics">;
  readonly tradeOff: TradeOff;
  readonly caption: string;
  readonly scope: string;
}

/** The table twin of a trade-off: its figures from the cheapest to the dearest, each with its receipt. */
export function TradeOffTable({ metric, tradeOff: { condition, points }, caption, scope }: TradeOffTableProps) {
  return (
    <table className={styles.table}>
      <caption className="hidden-text">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Method</th>
          <th scope="col" className={styles.short}>
            {condition.name}
          </th>
          <th scope="col" className={styles.number}>
            {metric.symbol}
          </th>
          <th scope="col" className={styles.short}>
            <span className="hidden-text">On the </span>Front
          </th>
        </tr>
      </thead>
      <tbody>
        {points.map(({ figure, costText, onFront }) => (
          <tr key={figure.id}>
            <th scope="row">
              {figure.method.name}
              <span className={styles.detail}>
                {printSetting(figure) && `${printSetting(figure)} · `}
                {figure.source.kind} of <a href={paperHref(figure.paper.paper_id)}>{figure.paper.short_name}</a>
              </span>
            </th>
            <td className={styles.short}>{costText}</td>
            <td className={styles.number}>
              <ValueWithReceipt figure={figure} scope={scope} />
            </td>
            <td className={styles.short}>{onFront ? "yes" : "no"}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

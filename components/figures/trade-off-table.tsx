import { StaticHtml } from "@/lib/islands/static-html";
import type { RowOf } from "@/lib/catalogue/catalogue";
import type { TradeOff } from "@/lib/report/leaderboard/trade-off";
import { printVariant, withUnit } from "@/lib/format/result";
import { counted } from "@/lib/format/words";
import { methodHref } from "@/lib/view/address/addresses";
import styles from "./figure.module.css";
import { ValueOnDemand } from "@/components/receipts/receipt";
import { SourceOf } from "@/components/receipts/source-of";

/** Of more results than this, only the front is open; the others are folded. */
const MOST_OPEN = 12;

interface TradeOffTableProps {
  readonly metric: RowOf<"metrics">;
  readonly tradeOff: TradeOff;
  readonly caption: string;
}

/** The table twin of a trade-off: its results from the lowest to the highest cost, each with its receipt; if there are many, the front comes first. */
export function TradeOffTable({ metric, tradeOff: { condition, points }, caption }: TradeOffTableProps) {
  const rowsOf = (shown: TradeOff["points"], name: string) => (
    <Rows metric={metric} condition={condition} points={shown} caption={name} />
  );
  if (points.length <= MOST_OPEN) return rowsOf(points, caption);
  const others = points.filter(({ onFront }) => !onFront);
  return (
    <>
      {rowsOf(
        points.filter(({ onFront }) => onFront),
        `${caption}: on the front`,
      )}
      <details className={styles.fold}>
        <summary>{counted(others.length, "result")} not on the front</summary>
        {rowsOf(others, `${caption}: not on the front`)}
      </details>
    </>
  );
}

interface RowsProps extends Pick<TradeOff, "condition" | "points"> {
  readonly metric: RowOf<"metrics">;
  readonly caption: string;
}

function Rows({ metric, condition, points, caption }: RowsProps) {
  return (
    <StaticHtml as="table" className={styles.table}>
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
        {points.map(({ result, costText, onFront }) => (
          <tr key={result.id}>
            <th scope="row">
              <a href={methodHref(result.method.method_id)}>{result.method.name}</a>
              <span className={styles.detail}>
                {" "}
                {printVariant(result) && `${printVariant(result)} · `}
                <SourceOf result={result} />
              </span>
            </th>
            <td className={styles.short}>{withUnit(costText, condition.unit)}</td>
            <td className={styles.number}>
              <ValueOnDemand result={result} />
            </td>
            <td className={styles.short}>{onFront ? "yes" : "no"}</td>
          </tr>
        ))}
      </tbody>
    </StaticHtml>
  );
}

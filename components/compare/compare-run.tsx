import { CompareCell } from "./compare-cell";
import styles from "./compare-table.module.css";
import type { RowRun } from "./row-runs";
import { directionWords } from "@/lib/format/words";
import type { MethodChoice } from "@/lib/select/compare-types";

/** Rows with one verdict between them, and the verdict below. */
export function CompareRun({
  run: { rows, verdict },
  methods,
  scope,
}: {
  readonly run: RowRun;
  readonly methods: readonly MethodChoice[];
  /** Begins the ids of the rows. */
  readonly scope: string;
}) {
  return (
    <>
      {rows.map(({ metric, setting, methods: cells }, at) => (
        <tr key={at} className={verdict && at === rows.length - 1 ? styles.judged : undefined}>
          <th scope="row" className={styles.name} aria-describedby={verdict ? scope : undefined}>
            {metric.symbol}
            {metric.unit !== null && metric.unit !== "x" && <span className={styles.unit}> in {metric.unit}</span>}
            <span className={styles.detail}>{metric.direction === "none" ? "not ranked" : directionWords(metric.direction)}</span>
            {setting && <span className={styles.detail}>{setting}</span>}
          </th>
          {cells.map((cell, column) => (
            <td key={cell.method_id}>
              <CompareCell cell={cell} scope={`${scope}-${at}`} method={methods[column]?.name ?? cell.method_id} />
            </td>
          ))}
        </tr>
      ))}
      {verdict && (
        <tr>
          <td colSpan={methods.length + 1} className={styles.verdict}>
            <p id={scope}>{verdict}</p>
          </td>
        </tr>
      )}
    </>
  );
}

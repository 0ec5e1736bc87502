import type { ReactNode } from "react";
import figureStyles from "@/components/figures/figure.module.css";
import styles from "./findings.module.css";

/** A row of a check: its subject, what is printed, and what the other digits say. */
export interface FindingRow {
  /** The id of the finding on the page. */
  readonly id: string;
  readonly what: ReactNode;
  readonly printed: ReactNode;
  readonly others: ReactNode;
}

interface FindingTableProps {
  readonly caption: string;
  /** The heads of the last two columns. */
  readonly heads: readonly [printed: string, others: string];
  readonly rows: readonly FindingRow[];
}

/** Findings of one check. On a phone, CSS changes the display of rows, so each part states its role. */
export function FindingTable({ caption, heads: [printed, others], rows }: FindingTableProps) {
  return (
    <table role="table" className={`${figureStyles.table} ${styles.table}`}>
      <caption className="hidden-text">{caption}</caption>
      <colgroup>
        <col className={styles.what} />
        <col className={styles.printed} />
        <col />
      </colgroup>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            What
          </th>
          <th role="columnheader" scope="col">
            {printed}
          </th>
          <th role="columnheader" scope="col">
            {others}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={row.id} id={row.id} role="row">
            <th role="rowheader" scope="row">
              {row.what}
            </th>
            <td role="cell">{row.printed}</td>
            <td role="cell">{row.others}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

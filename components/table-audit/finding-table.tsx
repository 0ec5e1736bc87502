import type { ReactNode } from "react";
import figureStyles from "@/components/figure/figure.module.css";
import styles from "./findings.module.css";

/** A row of a check: what it is about, what is printed, and what the other digits say. */
export interface FindingRow {
  /** The place of the finding on the page. */
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

/** Findings of one check. */
export function FindingTable({ caption, heads: [printed, others], rows }: FindingTableProps) {
  return (
    <table className={`${figureStyles.table} ${styles.table}`}>
      <caption className="hidden-text">{caption}</caption>
      <colgroup>
        <col className={styles.what} />
        <col className={styles.printed} />
        <col />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">Where</th>
          <th scope="col">{printed}</th>
          <th scope="col">{others}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} id={row.id}>
            <th scope="row">{row.what}</th>
            <td>{row.printed}</td>
            <td>{row.others}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

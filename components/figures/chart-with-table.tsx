import type { ReactNode } from "react";
import { CollapsedTable } from "./collapsed-table";
import styles from "./figure.module.css";
import { later } from "./later";

interface ChartWithTableProps {
  readonly chart: ReactNode;
  /** Whether the table is collapsed; the panel is then short, and laid out immediately. */
  readonly isCollapsed: boolean;
  /** The number of marks in the chart. */
  readonly marks: number;
  /** The number of rows in its table. */
  readonly rows: number;
  /** The table. */
  readonly children: ReactNode;
}

/** A chart with its table twin below it. */
export const ChartWithTable = ({ chart, isCollapsed, marks, rows, children }: ChartWithTableProps) => (
  <div {...(isCollapsed ? { className: styles.panel } : later(marks, styles.panel))}>
    {chart}
    <CollapsedTable isCollapsed={isCollapsed} rows={rows}>
      {children}
    </CollapsedTable>
  </div>
);

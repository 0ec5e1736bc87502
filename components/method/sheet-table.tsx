import type { ReactElement, ReactNode } from "react";
import pageStyles from "@/components/page/page.module.css";
import type { Result } from "@/lib/catalogue/catalogue";
import type { SourceMetric } from "@/lib/report/paper/source-tables";
import type { Run } from "@/lib/report/paper/source-runs";
import { WholeWords } from "@/components/page/whole-words";
import { benchmarkHref } from "@/lib/view/address/addresses";
import type { SheetRow, SourceSheet } from "@/lib/view/source/source-sheet";
import styles from "./sheet-table.module.css";

/** A column of a sheet, shown if any row has content in it. */
export interface SheetColumn {
  readonly head: string;
  readonly of: (row: SheetRow) => ReactNode;
}

interface SheetTableProps {
  readonly sheet: SourceSheet;
  readonly metrics: readonly SourceMetric[];
  readonly name: string;
  /** The head of each row. */
  readonly first: { readonly head: string; readonly of: (run: Run) => ReactNode };
  /** The cell of a result: a `td`. */
  readonly cell: (result: Result) => ReactElement;
  readonly more: readonly SheetColumn[];
  /** Whether rows are grouped under the names of their benchmarks. */
  readonly isOnSeveral: boolean;
}

/** The rows of a source in a compact table, which scrolls sideways on a narrow screen: the metrics of a row side by side, then what it states. */
export function SheetTable({ sheet, metrics, name, first, cell, more, isOnSeveral }: SheetTableProps) {
  const rows = sheet.groups.flatMap((group) => group.rows);
  const columns = [
    { head: sheet.columns.length > 0 ? "Also stated" : "Stated", of: ({ also }: SheetRow) => also },
    { head: "Measured by", of: ({ origin }: SheetRow) => origin },
    ...more,
  ].filter(({ of }) => rows.some((row) => of(row) !== ""));
  const stated = sheet.columns.map(({ name: column, unit }) =>
    [column, unit === "x" ? "×" : unit].filter(Boolean).join(", "),
  );
  const heads = [
    first.head,
    ...(sheet.isByResult ? ["Metric", "Value"] : metrics.map(({ metric }) => metric.symbol)),
    ...stated,
    ...columns.map(({ head }) => head),
  ];
  return (
    <div className={pageStyles.scroll} role="region" aria-label={name} tabIndex={0}>
      <table className={sheet.isByResult ? `${styles.rows} ${styles.byResult}` : styles.rows}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        {sheet.groups.map(({ benchmark, rows: own }) => (
          <tbody key={benchmark.benchmark_id}>
            {isOnSeveral && (
              <tr>
                <th scope="rowgroup" colSpan={heads.length}>
                  <a href={benchmarkHref(benchmark.benchmark_id)}>{benchmark.name}</a>
                </th>
              </tr>
            )}
            {own.map((row) => (
              <tr key={row.run.results[0]?.id}>
                <th scope="row">
                  {first.of(row.run)}{" "}
                  {sheet.isByResult && <span className={styles.metric}>{row.run.results[0]?.metric.symbol}</span>}
                </th>
                {sheet.isByResult && <td>{row.run.results[0]?.metric.symbol}</td>}
                {row.cells.map((result, at) => (result ? cell(result) : <td key={at} />))}
                {[...row.stated, ...columns.map(({ of }) => of(row))].map((words, at) => (
                  <td key={at}>{typeof words === "string" ? <WholeWords text={words} /> : words}</td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

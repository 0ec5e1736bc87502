import { Downloads } from "@/components/downloads/downloads";
import figureStyles from "@/components/figures/figure.module.css";
import snippetStyles from "@/components/downloads/snippets.module.css";
import styles from "@/components/page/page.module.css";
import { counted } from "@/lib/format/words";
import { columnTypes } from "@/lib/package/column-types";
import { WORKBOOK } from "@/lib/package/workbook";
import type { TableDescription } from "@/lib/tables/describe";
import { resultsDataHref, tableHref } from "@/lib/view/address/addresses";
import { inForm } from "@/lib/view/address/formats";
import paperStyles from "@/components/pages/papers/paper-page.module.css";

/** A table with the facts that a reader needs to trust a download of it. */
export interface TableOnOffer extends TableDescription {
  readonly rows: number;
  readonly sha256: string;
}

/** Further forms of the results table: for spreadsheets, and line by line for programs. */
const RESULTS_ONLY = [
  { name: "CSV with sources", href: inForm(resultsDataHref("csv", {}), "wide") },
  { name: "Excel workbook", href: `/data/${WORKBOOK}` },
  { name: "CSV for Excel", href: `${tableHref("results", "csv")}?bom=1` },
  { name: "JSON lines", href: "/api/v1/results.ndjson" },
];

/** One table of the collection: its downloads, its columns, and their types for other tools. */
export function TableSection({ table }: { readonly table: TableOnOffer }) {
  const { name, file, rowIs, rows, sha256, key, columns } = table;
  return (
    <section id={name} className={figureStyles.figure} aria-labelledby={`${name}-title`}>
      <h3 id={`${name}-title`}>{file}</h3>
      <p>One row is {rowIs}.</p>
      <p className={styles.facts}>
        {counted(rows, "row")} · named by {key.join(" and ")} · SHA-256 of the CSV{" "}
        <code className={paperStyles.hash}>{sha256}</code>
      </p>
      <Downloads
        what="the whole table"
        downloads={[
          { name: "CSV", href: tableHref(name, "csv") },
          { name: "JSON", href: tableHref(name, "json") },
          ...(name === "results" ? RESULTS_ONLY : []),
        ]}
      />
      {name === "results" && (
        <p className={styles.facts}>
          A spreadsheet that opens the CSV may change what it shows: 25.70 becomes 25.7, and in countries where a point
          groups digits, 1.615 becomes 1615. The workbook keeps values and ids as text, with the number of each value
          beside it. The CSV for Excel begins with a byte order mark, so that its letters are displayed correctly.
        </p>
      )}
      <details>
        <summary className={styles.summary}>Columns of {file}</summary>
        <div className={styles.scroll} tabIndex={0} role="region" aria-label={`Columns of ${file}`}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">Column</th>
                <th scope="col">Holds</th>
                <th scope="col">Written as</th>
              </tr>
            </thead>
            <tbody>
              {columns.map((column) => (
                <tr key={column.name}>
                  <th scope="row">
                    <code>{column.name}</code>
                    <span className={figureStyles.detail}> {column.optional ? "may be empty" : "always filled"}</span>
                  </th>
                  <td>
                    {column.description}
                    {column.references && (
                      <span className={figureStyles.detail}>
                        {" "}
                        An id of <a href={`#${column.references}`}>{column.references}.csv</a>
                      </span>
                    )}
                  </td>
                  <td>{[column.written, column.unit && `in ${column.unit}`].filter(Boolean).join(", ")}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
      <details className={snippetStyles.snippets}>
        <summary className={styles.summary}>Types of the columns for pandas, R and SQL</summary>
        <dl>
          {columnTypes(table).map(({ tool, code }) => (
            <div key={tool}>
              <dt>{tool}</dt>
              <dd>
                <pre>
                  <code>{code}</code>
                </pre>
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
}

import { Fragment } from "react";
import { Downloads } from "@/components/figure/downloads";
import figureStyles from "@/components/figure/figure.module.css";
import styles from "@/components/page/page.module.css";
import { printDate } from "@/lib/format/date";
import { counted } from "@/lib/format/words";
import type { EndpointDescription } from "@/lib/http/describe-endpoints";
import type { CollectionOnOffer } from "@/lib/package/offer";
import type { TableDescription } from "@/lib/tables/describe";
import { tableHref } from "@/lib/view/addresses";
import { DataChanges, type ShownChange } from "./data-changes";
import { DataCollection } from "./data-collection";
import paperStyles from "./paper-page.module.css";

/** A table with what a reader needs to trust a download of it. */
export interface TableOnOffer extends TableDescription {
  readonly rows: number;
  readonly sha256: string;
}

/** Every table with its dictionary, and the reference of the API. */
export function DataPage({
  tables,
  endpoints,
  problems,
  version,
  date,
  collection,
  changes,
}: {
  readonly tables: readonly TableOnOffer[];
  readonly endpoints: readonly EndpointDescription[];
  readonly problems: Readonly<Record<string, string>>;
  readonly version: string;
  readonly date: string | null;
  readonly collection: CollectionOnOffer;
  readonly changes: readonly ShownChange[];
}) {
  return (
    <>
      <header className={styles.heading}>
        <h1>Data</h1>
        <p className="lead">
          The collection is {counted(tables.length, "table")}, kept as CSV files. Downloads are those files, byte for byte. An empty cell means that the source
          does not state it.
        </p>
        <p className={styles.facts}>
          Data version <code>{version}</code>
          {date !== null && ` of ${printDate(date)}`}, made from the SHA-256 of every table.
        </p>
      </header>
      <DataCollection collection={collection} />
      <section>
        <h2>Tables</h2>
        <nav aria-label="Tables">
          <ul className={styles.choices}>
            {tables.map(({ name }) => (
              <li key={name}>
                <a href={`#${name}`}>{name}</a>
              </li>
            ))}
          </ul>
        </nav>
        {tables.map((table) => (
          <TableSection key={table.name} table={table} />
        ))}
      </section>
      <section id="api">
        <h2>API</h2>
        <p>
          Everything on the pages can be had as JSON and CSV, and what a page shows as Markdown, LaTeX and BibTeX too: <code>GET</code>, from any origin, without a key. Field names are stable within <code>v1</code>.
          Answers carry an <code>ETag</code>; send it back as <code>If-None-Match</code> and an unchanged answer is a short 304. A JSON answer is an object of{" "}
          <code>data</code> and <code>meta</code> (the version of the data and its day, the address of the answer, the count).
        </p>
        <p>
          Every address may carry <code>version=</code>, the version of the data that a link was made with; <code>x-data-version</code> is
          that of the answer. Only the present data is kept: a link of another version is answered with the present data, and says so
          in <code>x-asked-version</code> and in <code>asked_version</code> of <code>meta</code>.
        </p>
        {endpoints.map(({ path, formats, summary, parameters, example }) => (
          <div key={path} className={figureStyles.panel}>
            <h3>
              <code>/api/v1/{path}.{formats[0]}</code>
              {formats.slice(1).map((format) => (
                <Fragment key={format}>
                  , <code>.{format}</code>
                </Fragment>
              ))}
            </h3>
            <p>{summary}</p>
            {parameters.length > 0 && (
              <ul>
                {parameters.map(({ name, description, repeatable, values }) => (
                  <li key={name}>
                    <code>{name}</code>: {description} {repeatable ? "May be repeated." : ""} {values}
                  </li>
                ))}
              </ul>
            )}
            <p className={styles.tall}>
              Example: <a href={`/api/v1/${example}`}>/api/v1/{example}</a>
            </p>
          </div>
        ))}
        <h3 id="problems">Refusals</h3>
        <p>
          What was not understood is refused with <code>application/problem+json</code> (RFC 9457), never answered with an empty 200.
        </p>
        <dl>
          {Object.entries(problems).map(([kind, meaning]) => (
            <div key={kind} id={kind}>
              <dt>
                <code>{kind}</code>
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </section>
      <DataChanges changes={changes} />
    </>
  );
}

function TableSection({ table: { name, file, rowIs, rows, sha256, key, columns } }: { readonly table: TableOnOffer }) {
  return (
    <section id={name} className={figureStyles.figure} aria-labelledby={`${name}-title`}>
      <h3 id={`${name}-title`}>{file}</h3>
      <p>One row is {rowIs}.</p>
      <p className={styles.facts}>
        {counted(rows, "row")} · named by {key.join(" and ")} · SHA-256 of the CSV <code className={paperStyles.hash}>{sha256}</code>
      </p>
      <Downloads
        what="the whole table"
        downloads={[
          { name: "CSV", href: tableHref(name, "csv") },
          { name: "JSON", href: tableHref(name, "json") },
        ]}
      />
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
                    <span className={figureStyles.detail}>{column.optional ? "may be empty" : "always filled"}</span>
                  </th>
                  <td>
                    {column.description}
                    {column.references && (
                      <span className={figureStyles.detail}>
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
    </section>
  );
}

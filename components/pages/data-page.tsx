import { Snippets } from "@/components/downloads/snippets";
import { Contents, type Part } from "@/components/page/contents";
import styles from "@/components/page/page.module.css";
import { StaticPage } from "@/lib/islands/static-html";
import { printDate } from "@/lib/format/date";
import { counted } from "@/lib/format/words";
import type { CollectionOnOffer } from "@/lib/package/offer";
import { tableHref } from "@/lib/view/address/addresses";
import { siteOrigin } from "@/lib/view/site";
import { DataChanges, type ShownChange } from "./data-changes";
import { DataCollection } from "./data-collection";
import { TableSection, type TableOnOffer } from "./table-section";

const PARTS: readonly Part[] = [
  { id: "collection", name: "The whole collection" },
  { id: "cite", name: "How to cite" },
  { id: "tables", name: "Tables" },
  { id: "api", name: "API" },
  { id: "changes", name: "Changes" },
];

/** Every table with its dictionary. */
export function DataPage({
  tables,
  version,
  date,
  collection,
  changes,
}: {
  readonly tables: readonly TableOnOffer[];
  readonly version: string;
  readonly date: string | null;
  readonly collection: CollectionOnOffer;
  readonly changes: readonly ShownChange[];
}) {
  return (
    <StaticPage>
      <header className={styles.heading}>
        <h1>Data</h1>
        <p className="lead">
          The collection is {counted(tables.length, "table")}, kept as CSV files. Downloads are exactly those files. An
          empty cell means that the source does not state it.
        </p>
        <p className={styles.facts}>
          Data version <code>{version}</code>
          {date !== null && ` of ${printDate(date)}`}, made from the SHA-256 of every table.
        </p>
        <Contents parts={PARTS} />
      </header>
      <DataCollection collection={collection} />
      <section id="tables">
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
        <Snippets
          address={`${siteOrigin()}${tableHref("results", "csv")}`}
          format="csv"
          name="Use a table from code, such as results.csv"
        />
        {tables.map((table) => (
          <TableSection key={table.name} table={table} />
        ))}
      </section>
      <section id="api">
        <h2>API</h2>
        <p>
          Programs can request everything on the pages, filtered, as JSON and CSV, and the content of a page as
          Markdown, LaTeX and bibliographies: <a href="/data/api">the API reference</a>.
        </p>
      </section>
      <DataChanges changes={changes} />
    </StaticPage>
  );
}

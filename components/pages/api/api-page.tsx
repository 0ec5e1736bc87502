import styles from "@/components/page/page.module.css";
import { StaticPage } from "@/lib/islands/static-html";
import { counted } from "@/lib/format/words";
import type { EndpointReference, ShapeReference } from "@/lib/http/openapi/reference";
import { ApiEndpoint } from "./api-endpoint";
import { ApiFields } from "./api-fields";
import { ApiProblems, type ProblemReference } from "./api-problems";
import apiStyles from "./api-page.module.css";
import { at } from "@/lib/view/address/base-path";

/** The API reference, generated from the endpoints themselves. */
export function ApiPage({
  endpoints,
  tables,
  shapes,
  ids,
  problems,
}: {
  readonly endpoints: readonly EndpointReference[];
  /** Endpoints that are whole tables, which all work alike. */
  readonly tables: readonly EndpointReference[];
  readonly shapes: readonly ShapeReference[];
  readonly ids: readonly { readonly table: string; readonly ids: readonly string[] }[];
  readonly problems: readonly ProblemReference[];
}) {
  return (
    <StaticPage>
      <header className={styles.heading}>
        <p className={styles.trail}>
          <a href="/data">Data</a>
        </p>
        <h1>API</h1>
        <p className="lead">
          Everything on the pages, for programs: <code>GET</code> below <code>{at("/api/v1")}</code>, from any origin,
          without a key.
        </p>
        <p className={styles.facts}>
          For programs this page is <a href="/api/v1/openapi.json">openapi.json</a> (OpenAPI 3.1); every answer links to
          it. Both are made from the code that answers.
        </p>
      </header>
      <nav aria-label="On this page">
        <ul className={styles.choices}>
          {endpoints.map(({ id, path }) => (
            <li key={id}>
              <a href={`#${id}`}>{path}</a>
            </li>
          ))}
          {["tables", "shapes", "ids", "problems"].map((part) => (
            <li key={part}>
              <a href={`#${part}`}>{part === "problems" ? "refusals" : part}</a>
            </li>
          ))}
        </ul>
      </nav>
      <section>
        <h2>In general</h2>
        <Conventions />
      </section>
      <section>
        <h2>Views</h2>
        {endpoints.map((endpoint) => (
          <ApiEndpoint key={endpoint.id} endpoint={endpoint} />
        ))}
      </section>
      <section id="tables">
        <h2>Whole tables</h2>
        <p>
          Each as <code>.csv</code>, the file byte for byte, and as <code>.json</code>, a list of its rows. They take no
          parameters; <a href="/data">the dictionary</a> describes their columns.
        </p>
        <ul className={styles.choices}>
          {tables
            .flatMap(({ id, examples }) => examples.map(({ address }) => ({ id, address })))
            .map(({ address }) => (
              <li key={address}>
                <a href={address}>{address.split("/").at(-1)}</a>
              </li>
            ))}
        </ul>
      </section>
      <section id="shapes">
        <h2>Shapes</h2>
        <p>Fields that several answers share. Table rows are described with the tables.</p>
        {shapes.map(({ name, extends: base, fields }) => (
          <details key={name}>
            <summary className={styles.summary}>{name}</summary>
            <div id={`shape-${name}`} className={apiStyles.place}>
              {base && (
                <p className={apiStyles.note}>
                  All fields of <a href={`#shape-${base}`}>{base}</a>, and:
                </p>
              )}
              <ApiFields fields={fields} />
            </div>
          </details>
        ))}
      </section>
      <section id="ids">
        <h2>Ids</h2>
        <p>Ids are stable for ever; new data brings new ones.</p>
        {ids.map(({ table, ids: all }) => (
          <details key={table}>
            <summary className={styles.summary}>
              {counted(all.length, "id")} of {table}
            </summary>
            <p id={`ids-${table}`} className={`${apiStyles.ids} ${apiStyles.place}`}>
              <code>{all.join(" ")}</code>
            </p>
          </details>
        ))}
      </section>
      <section id="problems">
        <h2>Refusals</h2>
        <ApiProblems problems={problems} />
      </section>
    </StaticPage>
  );
}

function Conventions() {
  return (
    <ul className={apiStyles.conventions}>
      <li>
        A JSON answer is an object of <code>data</code> and <code>meta</code> (the version of the data and its day, the
        address of the answer, the count; <a href="#shape-Meta">its fields</a>). Field names are stable within{" "}
        <code>v1</code>; new fields may be added.
      </li>
      <li>
        What a page shows is also available as Markdown (<code>.md</code>, <code>text/markdown</code>), LaTeX (
        <code>.tex</code>, <code>application/x-tex</code>) and BibTeX (<code>.bib</code>,{" "}
        <code>application/x-bibtex</code>).
      </li>
      <li>
        <code>value.text</code> holds the digits as the source prints them, <code>value.number</code> what they stand
        for. In CSV the cell holds the printed digits: read it as text.
      </li>
      <li>An empty cell, or null, means that the source does not state it.</li>
      <li>
        A repeated parameter matches any of its values: <code>?metric=fid&amp;metric=inception-score</code>.
      </li>
      <li>
        Answers carry an <code>ETag</code>; send it back as <code>If-None-Match</code>, and an unchanged answer is a 304
        without body. Shared caches keep an answer for an hour.
      </li>
      <li id="version">
        Every address may have <code>version=</code>, the version of the data that a link was made with;{" "}
        <code>x-data-version</code> is that of the answer. Only the current data is kept: a link to another version gets
        the current data, and the answer says so in <code>x-asked-version</code> and in <code>asked_version</code> of{" "}
        <code>meta</code>.
      </li>
    </ul>
  );
}

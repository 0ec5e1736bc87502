import figureStyles from "@/components/figures/figure.module.css";
import styles from "@/components/page/page.module.css";
import { StaticPage } from "@/lib/islands/static-html";
import { grouped } from "@/lib/format/words";
import type { ListedFormat } from "@/lib/readers/list-formats";
import { MUTATED, SAMPLES, SURPRISES } from "@/lib/readers/tested";
import formatsStyles from "./formats-page.module.css";

/** What files a reader can put beside the collection's results: each format with what is read of it, what is not, and how it was tested. */
export function FormatsPage({ formats }: { readonly formats: readonly ListedFormat[] }) {
  const tables = formats.filter(({ isTable }) => isTable);
  const files = formats.filter(({ isTable }) => !isTable);
  return (
    <StaticPage>
      <header className={styles.heading}>
        <h1>Formats that are read</h1>
        <p className="lead">
          {tables.length} kinds of tables and {files.length} formats of result files. They are read in your browser; nothing is uploaded.
        </p>
        <p>
          A result is given in the file’s own words and with the digits that it prints. Nothing is multiplied, rounded or averaged, and no scale and no
          direction is assumed: 0.93 stays 0.93, whether it is a share or a percentage. What cannot be read is named with its place.
        </p>
        <p className={styles.facts}>
          Tested on {SAMPLES.files} files, nearly all of them public ({SAMPLES.without} hold no result, and the reading says so), and on the {SURPRISES} surprises
          that a study of such files found: places where a good guess would have been wrong. Each has a test. Where the table says 0 files, no public file was found, and the tests use files of their own. Each format was also given {grouped(MUTATED)} files with something broken in them, such as swapped cells, renamed heads
          and a missing end: none ended in an error, and no number was read that is not where its row says.
        </p>
      </header>
      <Formats title="Tables" about="From a file or pasted. All go the same way once their cells are known, so that what is said of heads and labels holds for each." formats={tables} />
      <Formats title="Result files" about="As a program writes them. A file is given to the reader that is surest to know it; where that one finds no result, the next is asked." formats={files} />
      <section>
        <h2>Conditions</h2>
        <p>
          Circumstances such as the look-back, the number of shots or a leak of test data come with each result. What a file does not state stays “not stated”.
          Host names, paths and accounts in a file are left out.
        </p>
        <p>
          At the command line, <code>npm run data:read -- FILE</code> prints the same results as lines of JSON.
        </p>
      </section>
    </StaticPage>
  );
}

function Formats({ title, about, formats }: { readonly title: string; readonly about: string; readonly formats: readonly ListedFormat[] }) {
  return (
    <section>
      <h2>{title}</h2>
      <p>{about}</p>
      <table className={figureStyles.table}>
        <caption className="hidden-text">{title}: what is read, what is left out, and what was tested</caption>
        <thead>
          <tr>
            <th scope="col">Format</th>
            <th scope="col">Files</th>
            <th scope="col">Results</th>
            <th scope="col">Problems</th>
            <th scope="col">Surprises</th>
          </tr>
        </thead>
        <tbody>
          {formats.map((format) => (
            <Row key={format.id} {...format} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ id, name, versions, reads, leavesOut, files, rows, problems, surprises }: ListedFormat) {
  return (
    <tr id={id}>
      <th scope="row" className={formatsStyles.name}>
        {name}
        <details className={figureStyles.detail}>
          <summary>What is read, and what is left out</summary>
          <p>
            {reads}
            {versions !== "" && ` Versions: ${versions}.`}
          </p>
          <p>
            <em>Left out:</em> {leavesOut}
          </p>
        </details>
      </th>
      {[files, rows, problems, surprises.length].map((count, at) => (
        <td key={at} className={figureStyles.reported}>
          {grouped(count)}
        </td>
      ))}
    </tr>
  );
}

import figureStyles from "@/components/figures/figure.module.css";
import styles from "@/components/page/page.module.css";
import { StaticPage } from "@/lib/islands/static-html";
import { grouped } from "@/lib/format/words";
import type { ListedFormat } from "@/lib/readers/list-formats";
import { MUTATED, SAMPLES, SURPRISES } from "@/lib/readers/tested";
import formatsStyles from "./formats-page.module.css";

/** The files that a reader can compare with the collection's results: each format with what is read, what is not, and how it was tested. */
export function FormatsPage({ formats }: { readonly formats: readonly ListedFormat[] }) {
  const tables = formats.filter(({ isTable }) => isTable);
  const files = formats.filter(({ isTable }) => !isTable);
  return (
    <StaticPage>
      <header className={styles.heading}>
        <h1>Supported formats</h1>
        <p className="lead">
          {tables.length} kinds of tables and {files.length} formats of result files. They are read in your browser;
          nothing is uploaded.
        </p>
        <p>
          Results are given in the file’s own words, with the digits that it prints. Nothing is multiplied, rounded or
          averaged, and neither a scale nor a direction is assumed: 0.93 stays 0.93, whether it is a fraction or a
          percentage. Anything that cannot be read is reported with its place.
        </p>
        <p className={styles.facts}>
          Tested on {SAMPLES.files} files, nearly all of them public ({SAMPLES.without} contain no result, and the
          reader says so), and on the {SURPRISES} surprises that a study of such files found: places where a reasonable
          guess would have been wrong. Each has a test. If the table says 0 files, no public file was found, and the
          tests use files of their own. Each format was also tested with {grouped(MUTATED)} damaged files, with swapped
          cells, renamed headers or a missing end: none caused an error, and no number was read that is not where its
          row says.
        </p>
      </header>
      <Formats
        title="Tables"
        about="From a file or pasted. Once their cells are known, all of them are read in the same way, so whatever is said about headers and labels applies to each."
        formats={tables}
      />
      <Formats
        title="Result files"
        about="As a program writes them. A file goes to the reader that most likely knows its format; if that one finds no result, the next one tries."
        formats={files}
      />
      <section>
        <h2>Conditions</h2>
        <p>
          Each result comes with its circumstances, such as the look-back, the number of shots or leaked test data. What
          a file does not state stays “not stated”. Host names, paths and accounts in a file are left out.
        </p>
        <p>
          On the command line, <code>npm run data:read -- FILE</code> prints the same results as JSON lines.
        </p>
      </section>
    </StaticPage>
  );
}

function Formats({
  title,
  about,
  formats,
}: {
  readonly title: string;
  readonly about: string;
  readonly formats: readonly ListedFormat[];
}) {
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

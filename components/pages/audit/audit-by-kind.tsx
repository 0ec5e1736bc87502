import figureStyles from "@/components/figures/figure.module.css";
import styles from "@/components/page/page.module.css";
import { printDate } from "@/lib/format/date";
import { capitalised, grouped } from "@/lib/format/words";
import type { KindAudit } from "@/lib/report/collection/checks";
import type { SourceKind } from "@/lib/tables/sources";
import auditStyles from "./audit-page.module.css";

const TRANSCRIBED =
  "Transcribed line by line: the quoted fragment ends with the digits, and the number of lines and their SHA-256 are on record.";

const KIND_CHECKS: Readonly<Record<SourceKind, string>> = {
  abstract:
    "The SHA-256 of its text is on record, every numeral of it has one role in the ledger, and every fragment is compared with the text letter by letter.",
  paper: `A table or a sentence in the body. ${TRANSCRIBED} Some tables were read in an extraction; their sources say so.`,
  repository: `A file of the commit that is named. ${TRANSCRIBED}`,
  citation: `Somebody else quotes the paper or ran its method again. ${TRANSCRIBED} The original was not seen.`,
  aggregator: `A site that collects leaderboards repeats what papers print. ${TRANSCRIBED} The papers were not seen.`,
  run: `A file of results that a run wrote. ${TRANSCRIBED} Its path and its commit are on record.`,
};

/** How the results of each kind of source were checked, how many fail, and what that does not prove. */
export function AuditByKind({ kinds }: { readonly kinds: readonly KindAudit[] }) {
  const together = (of: (kind: KindAudit) => number) => kinds.reduce((sum, kind) => sum + of(kind), 0);
  return (
    <>
      <table className={figureStyles.table}>
        <caption className="hidden-text">
          Sources and results by kind of source, how they were checked and how many fail
        </caption>
        <thead>
          <tr>
            <th scope="col">Kind, and how it was checked</th>
            <th scope="col">Sources</th>
            <th scope="col">Results</th>
            <th scope="col">Failed</th>
          </tr>
        </thead>
        <tbody>
          {kinds
            .filter(({ sources }) => sources > 0)
            .map(({ kind, sources, results, read, failing }) => (
              <tr key={kind}>
                <th scope="row">
                  {capitalised(kind)}
                  <span className={`${figureStyles.detail} ${auditStyles.how}`}>
                    {" "}
                    {KIND_CHECKS[kind]} {readOn(read)}
                  </span>
                </th>
                <td className={figureStyles.reported}>{sources}</td>
                <td className={figureStyles.reported}>{results}</td>
                <td className={figureStyles.reported}>{failing}</td>
              </tr>
            ))}
          <tr>
            <th scope="row">Together</th>
            {[
              together(({ sources }) => sources),
              together(({ results }) => results),
              together(({ failing }) => failing),
            ].map((count, at) => (
              <td key={at} className={figureStyles.reported}>
                <strong>{grouped(count)}</strong>
              </td>
            ))}
          </tr>
        </tbody>
      </table>
      <h3 className={auditStyles.open}>What this does not prove</h3>
      <ul>
        <li>
          That a transcribed line is what the publisher printed: nobody has compared the tables with the publisher’s
          PDF. A checksum shows that no digit has changed since it was read, not that it was read correctly.
        </li>
        <li>
          That a quotation by a third party is what the paper itself says. Where both are in the collection, both are
          shown, and where they disagree the page of the method says so.
        </li>
        <li>That a number is true. Nothing was run again.</li>
      </ul>
      <p className={styles.facts}>
        This table counts sources by whose text they are. When you filter results by kind, the kind is seen from the
        method: what a paper’s table prints about another paper’s method counts as a citation there.
      </p>
      <p className={styles.facts}>
        The checksum of a source is the SHA-256 of its lines of results.csv; <a href="/data#sources">sources.csv</a> has
        it, so anybody can reproduce it from the download.
      </p>
    </>
  );
}

function readOn(read: KindAudit["read"]): string {
  if (read === null) return "";
  return read.first === read.last
    ? `Read on ${printDate(read.first)}.`
    : `Read from ${printDate(read.first)} to ${printDate(read.last)}.`;
}

import figureStyles from "@/components/figures/figure.module.css";
import { Contents, type Part } from "@/components/page/contents";
import styles from "@/components/page/page.module.css";
import { StaticPage } from "@/lib/islands/static-html";
import type { RowOf } from "@/lib/catalogue/catalogue";
import type { Verification } from "@/lib/catalogue/verification";
import { counted, grouped, spaced } from "@/lib/format/words";
import type { PaperAccount, PapersByContent } from "@/lib/report/collection/accounts";
import type { Audit } from "@/lib/report/collection/audit";
import type { Check, KindAudit } from "@/lib/report/collection/checks";
import { CHECK_WORDS } from "@/lib/sentences/check-words";
import type { NumeralRole } from "@/lib/tables/numerals";
import { paperHref } from "@/lib/view/address/addresses";
import { AuditByKind } from "./audit-by-kind";
import auditStyles from "./audit-page.module.css";
import { VerificationNote } from "./verification-note";
import { greatest } from "@/lib/numerals/greatest";

const ROLE_MEANINGS: Readonly<Record<NumeralRole, string>> = {
  result: "a result of the paper’s own method",
  baseline: "a result of what it is compared with",
  condition: "a circumstance of a result",
  scale: "a size of model, data or cluster",
  count: "a number of things",
  name: "part of a name, such as the image size in the name of a data set",
  "list-marker": "the number of a point in a list",
  notation: "part of a formula",
  year: "a year",
  link: "part of an address",
};

const PARTS: readonly Part[] = [
  { id: "checks", name: "What was checked" },
  { id: "tables", name: "Tables" },
  { id: "numerals", name: "Numerals" },
  { id: "kinds", name: "Kinds of source" },
  { id: "papers", name: "Papers" },
];

/** Checks on the collection. */
export function AuditPage({
  audit,
  accounts,
  papers,
  checks,
  kinds,
  verification,
  isCurrent,
  version,
  findings,
}: {
  readonly audit: Audit;
  readonly accounts: readonly PaperAccount[];
  readonly papers: PapersByContent;
  readonly checks: readonly Check[];
  readonly kinds: readonly KindAudit[];
  readonly verification: Verification | null;
  readonly isCurrent: boolean;
  readonly version: string;
  /** The number of findings in the audit of tables. */
  readonly findings: number;
}) {
  const failed = checks.filter(({ failing }) => failing.length > 0);
  return (
    <StaticPage>
      <header className={styles.heading}>
        <h1>Audit</h1>
        <p className="lead">Checks on the collection. Each row says how many items were checked and how many passed.</p>
        <Contents parts={PARTS.filter(({ id }) => audit.abstracts > 0 || (id !== "numerals" && id !== "papers"))} />
        {audit.abstracts > 0 && (
          <VerificationNote verification={verification} isCurrent={isCurrent} version={version} />
        )}
      </header>
      <section id="checks">
        <h2>What was checked</h2>
        <ul className={auditStyles.checks}>
          {checks
            .filter(({ of, isOfAbstracts }) => of > 0 && (audit.abstracts > 0 || !isOfAbstracts))
            .map(({ what, of, failing }) => (
              <li key={what} className={auditStyles.check}>
                <span className="numeric">
                  <strong>{grouped(of - failing.length)}</strong> of {grouped(of)}
                </span>{" "}
                <span>{CHECK_WORDS[what]}</span>
              </li>
            ))}
        </ul>
        <h3>What failed</h3>
        {failed.length === 0 ? (
          <p>Nothing.</p>
        ) : (
          <ul>
            {failed.map(({ what, of, failing }) => (
              <li key={what}>
                Not all {CHECK_WORDS[what]}: {failing.length === of ? `none of ${grouped(of)}` : failing.join(", ")}
              </li>
            ))}
          </ul>
        )}
        <p className={styles.facts}>
          Whatever can be checked in the rows alone is checked whenever the collection is built; data that fails is
          never served.{" "}
          {audit.abstracts > 0 &&
            "The texts of the abstracts are not part of the project. A command checks what needs them; its last run without problems is recorded above. "}
          Of {audit.abstracts > 0 ? "other sources" : "the sources"} no text was kept at all: what this leaves open is
          described under <a href="#kinds">kinds of source</a>.
        </p>
      </section>
      <section id="tables">
        <h2>Do tables contradict themselves?</h2>
        <p>
          The papers’ tables are also checked by machine: averages against their cells, marks for the best against the
          digits, counts of first places, the same digits under another setting, and different digits for one method and
          setting. The <a href="/audit/tables">audit of tables</a> has {counted(findings, "finding")}, each with the
          results that it names.
        </p>
      </section>
      {audit.abstracts > 0 && (
        <section id="numerals">
          <h2>Numerals accounted for</h2>
          <p>
            {counted(audit.numerals, "numeral")} {audit.numerals === 1 ? "was" : "were"} found in the{" "}
            {counted(audit.abstracts, "abstract")} that {audit.abstracts === 1 ? "was" : "were"} read. Each has one
            role, so none was skipped; those that belong to a result name it.
          </p>
          <Numerals audit={audit} />
          <details>
            <summary className={styles.summary}>By paper</summary>
            <ByPaper accounts={accounts} />
          </details>
        </section>
      )}
      <section id="kinds">
        <h2>Kinds of source</h2>
        <AuditByKind kinds={kinds} />
      </section>
      {audit.abstracts > 0 && (
        <section id="papers">
          <h2>Papers, by what their abstract says</h2>
          <PaperGroup title="With results" papers={papers.withResults} />
          <PaperGroup title="With a claim in words but no number" papers={papers.inWords} />
          <PaperGroup title="Without a claim to measure better than another method" papers={papers.noComparison} />
          <PaperGroup title="Of the last two, those that have results in other sources" papers={papers.elsewhere} />
          {papers.unaccounted.length > 0 && <PaperGroup title="Unaccounted for" papers={papers.unaccounted} />}
          {papers.withoutAbstract.length > 0 && (
            <PaperGroup
              title="Not read, because only the tables are in the collection"
              papers={papers.withoutAbstract}
            />
          )}
        </section>
      )}
    </StaticPage>
  );
}

function Numerals({ audit: { roles, numerals: all } }: { readonly audit: Audit }) {
  const most = greatest(
    roles.map(({ numerals }) => numerals),
    1,
  );
  return (
    <table className={figureStyles.table}>
      <caption className="hidden-text">Numerals by their role</caption>
      <thead>
        <tr>
          <th scope="col">Role</th>
          <th scope="col" className={figureStyles.number}>
            Numerals
          </th>
        </tr>
      </thead>
      <tbody>
        {roles.map(({ role, numerals }) => (
          <tr key={role}>
            <th scope="row">
              {spaced(role)}
              <span className={figureStyles.detail}> {ROLE_MEANINGS[role]}</span>
            </th>
            <td className={`${figureStyles.number} ${auditStyles.count}`}>
              {grouped(numerals)}
              <svg className={figureStyles.bar} aria-hidden="true" focusable="false">
                <line
                  x1="0"
                  x2={`${((numerals / most) * 100).toFixed(2)}%`}
                  y1="50%"
                  y2="50%"
                  stroke="var(--ink-muted)"
                  strokeWidth="5"
                />
              </svg>
            </td>
          </tr>
        ))}
        <tr>
          <th scope="row">together</th>
          <td className={`${figureStyles.number} ${auditStyles.count}`}>
            <strong>{grouped(all)}</strong>
          </td>
        </tr>
      </tbody>
    </table>
  );
}

function ByPaper({ accounts }: { readonly accounts: readonly PaperAccount[] }) {
  return (
    <table className={figureStyles.table}>
      <caption className="hidden-text">Numerals of each abstract by role</caption>
      <thead>
        <tr>
          <th scope="col">Paper</th>
          <th scope="col">Numerals</th>
          <th scope="col">Roles</th>
        </tr>
      </thead>
      <tbody>
        {accounts.map(({ paper, numerals, roles }) => (
          <tr key={paper.paper_id}>
            <th scope="row">
              <a href={paperHref(paper.paper_id)}>{paper.short_name}</a>
            </th>
            <td className={figureStyles.reported}>{grouped(numerals)}</td>
            <td className={figureStyles.reported}>
              {roles.map((entry) => `${grouped(entry.numerals)} ${spaced(entry.role)}`).join(", ") || "none"}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function PaperGroup({ title, papers }: { readonly title: string; readonly papers: readonly RowOf<"papers">[] }) {
  return (
    <details>
      <summary className={styles.summary}>
        {title}: <strong className={auditStyles.number}>{grouped(papers.length)}</strong>
      </summary>
      <ul className={auditStyles.papers}>
        {papers.map(({ paper_id, short_name }) => (
          <li key={paper_id}>
            <a href={paperHref(paper_id)}>{short_name}</a>
          </li>
        ))}
      </ul>
    </details>
  );
}

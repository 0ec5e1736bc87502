import figureStyles from "@/components/figure/figure.module.css";
import styles from "@/components/page/page.module.css";
import { StillPage } from "@/components/page/still";
import { CheckSection } from "@/components/table-audit/check-section";
import { FindingList } from "@/components/table-audit/finding-list";
import { CHECK_WORDS, countWords } from "@/lib/format/table-checks";
import { grouped } from "@/lib/format/words";
import { CHECKS, findingsOf, type CheckName, type Finding } from "@/lib/select/table-audit/findings";
import type { TableAudit } from "@/lib/select/table-audit/table-audit";

interface Group {
  readonly title: string;
  readonly heads: readonly [printed: string, others: string];
  readonly isIn: (finding: Finding) => boolean;
}

const isBetween = (finding: Finding) => finding.kind === "disagreement" && !finding.found.isWithin && finding.found.circumstances.length === 0;
const isWithin = (finding: Finding) => finding.kind === "disagreement" && finding.found.isWithin && finding.found.circumstances.length === 0;
const SOURCES = ["Digits", "Where"] as const;

/** How the findings of a check are listed. */
const GROUPS: Readonly<Record<CheckName, readonly Group[]>> = {
  averages: [{ title: "Averages", heads: ["Printed", "By the cells"], isIn: () => true }],
  emphasis: [
    { title: "Marks that do not fit", heads: ["Marked", "By the digits"], isIn: ({ kind }) => kind === "emphasis" },
    { title: "Ties of which one cell has no mark", heads: ["Marked", "Beside it"], isIn: ({ kind }) => kind === "tie" },
  ],
  counts: [
    { title: "Counts that do not fit", heads: ["Printed", "By the digits"], isIn: ({ kind }) => kind === "count" },
    { title: "Counts that fit only as ties are counted", heads: ["Printed", "By the digits"], isIn: ({ kind }) => kind === "count-by-ties" },
  ],
  "same-digits": [{ title: "Runs with the same digits", heads: ["Equal", "Which"], isIn: () => true }],
  disagreements: [
    { title: "Between papers", heads: SOURCES, isIn: isBetween },
    { title: "Within one paper", heads: SOURCES, isIn: isWithin },
    { title: "Where a stated circumstance differs", heads: SOURCES, isIn: (finding) => !isBetween(finding) && !isWithin(finding) },
  ],
  versions: [{ title: "Values that moved", heads: SOURCES, isIn: () => true }],
};

/** What papers' tables say of themselves and of each other when a machine reads them. */
export function TableAuditPage({ audit }: { readonly audit: TableAudit }) {
  const findings = findingsOf(audit);
  const counts = countWords(audit);
  const of = (check: CheckName) => findings.filter((finding) => finding.check === check);
  return (
    <StillPage>
      <header className={styles.heading}>
        <p className={styles.trail}>
          <a href="/audit">Audit</a>
        </p>
        <h1>Audit of tables</h1>
        <p className="lead">Printed digits that do not fit other printed digits, found by machine in the tables of this collection.</p>
        <p>
          A finding says that digits do not fit, and not who slipped. A slip of the copy is as possible as one of the authors: many tables
          were read in a copy of the text, because the text itself could not be read where it is published. Each finding names the table,
          leads to the text or the copy that was read, and each value leads to its receipt.
        </p>
      </header>
      <Overview count={(check) => of(check).length} words={counts} />
      {CHECKS.map((check) => (
        <CheckSection key={check} check={check} counts={counts[check]}>
          {GROUPS[check].map(({ isIn, ...group }) => (
            <FindingList key={group.title} {...group} findings={of(check).filter(isIn)} />
          ))}
        </CheckSection>
      ))}
      <p className={styles.facts}>
        The same as <a href="/api/v1/table-audit.json">JSON</a>. The tables that were read, with how many of their cells are in the collection,
        are listed with the <a href="/audit">audit of the collection</a>; the rules are in <a href="/method">how it works</a>.
      </p>
    </StillPage>
  );
}

function Overview({ count, words }: { readonly count: (check: CheckName) => number; readonly words: Readonly<Record<CheckName, string>> }) {
  return (
    <table className={figureStyles.table}>
      <caption className="hidden-text">Findings by check</caption>
      <thead>
        <tr>
          <th scope="col">Check</th>
          <th scope="col">Findings</th>
        </tr>
      </thead>
      <tbody>
        {CHECKS.map((check) => (
          <tr key={check}>
            <th scope="row">
              <a href={`#${check}`}>{CHECK_WORDS[check].title}</a>
              <span className={figureStyles.detail}>{words[check]}</span>
            </th>
            <td className={figureStyles.reported}>{grouped(count(check))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

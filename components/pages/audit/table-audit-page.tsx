import figureStyles from "@/components/figures/figure.module.css";
import styles from "@/components/page/page.module.css";
import { StaticPage } from "@/lib/islands/static-html";
import { CheckSection } from "@/components/table-audit/check-section";
import { FindingList } from "@/components/table-audit/finding-list";
import { groupBy } from "@/lib/catalogue/group";
import { CHECK_WORDS, countWords } from "@/lib/sentences/table-checks";
import { grouped, listed } from "@/lib/format/words";
import { CHECKS, findingsOf, type CheckName, type Finding } from "@/lib/report/table-audit/findings";
import type { TableAudit } from "@/lib/report/table-audit/table-audit";

type Heads = readonly [printed: string, others: string];
const DIGITS: Heads = ["Printed", "By the digits"];
const SOURCES: Heads = ["Digits", "Where"];

interface Group {
  readonly title: string;
  readonly heads: Heads;
  readonly findings: readonly Finding[];
  readonly isCollapsed?: boolean;
}

/** Returns the lists of a check's findings; empty lists are not shown. */
function groupsOf(check: CheckName, findings: readonly Finding[]): readonly Group[] {
  const disagreements = findings.filter((finding) => finding.kind === "disagreement");
  const [parted, plain] = [
    disagreements.filter(({ found }) => found.circumstances.length > 0),
    disagreements.filter(({ found }) => found.circumstances.length === 0),
  ];
  const uncertain = groupBy(
    findings.filter((finding) => finding.kind === "uncertain"),
    ({ found }) => listed(found.silent.map(({ name }) => name.toLowerCase())),
  );
  switch (check) {
    case "averages":
      return [{ title: "Averages", heads: ["Printed", "By the cells"], findings }];
    case "emphasis":
      return [
        {
          title: "Marks that do not match",
          heads: ["Marked", "By the digits"],
          findings: findings.filter(({ kind }) => kind === "emphasis"),
        },
        {
          title: "Ties in which one cell has no mark",
          heads: ["Marked", "Beside it"],
          findings: findings.filter(({ kind }) => kind === "tie"),
        },
      ];
    case "counts":
      return [
        { title: "Counts that do not match", heads: DIGITS, findings: findings.filter(({ kind }) => kind === "count") },
        {
          title: "Counts that match only if ties are counted in another way",
          heads: DIGITS,
          findings: findings.filter(({ kind }) => kind === "count-by-ties"),
        },
      ];
    case "same-digits":
      return [{ title: "Runs with the same digits", heads: ["Equal", "Which"], findings }];
    case "disagreements":
      return [
        {
          title: "Between papers",
          heads: SOURCES,
          findings: plain.filter(({ found }) => !found.isWithin),
          isCollapsed: true,
        },
        {
          title: "Within one paper",
          heads: SOURCES,
          findings: plain.filter(({ found }) => found.isWithin),
          isCollapsed: true,
        },
        { title: "Where a stated circumstance differs", heads: SOURCES, findings: parted, isCollapsed: true },
        ...Array.from(uncertain, ([silent, own]) => ({
          title: `Uncertain, because not all state the ${silent}`,
          heads: SOURCES,
          findings: own,
          isCollapsed: true,
        })),
      ];
    case "versions":
      return [{ title: "Values that changed", heads: SOURCES, findings }];
  }
}

/** Contradictions within and between papers' tables, found by machine. */
export function TableAuditPage({ audit }: { readonly audit: TableAudit }) {
  const findings = findingsOf(audit);
  const counts = countWords(audit);
  const of = (check: CheckName) => findings.filter((finding) => finding.check === check);
  return (
    <StaticPage>
      <header className={styles.heading}>
        <p className={styles.trail}>
          <a href="/audit">Audit</a>
        </p>
        <h1>Audit of tables</h1>
        <p className="lead">
          Printed digits that contradict other printed digits, found by machine in the tables of this collection.
        </p>
        <p>
          A finding says that digits contradict each other, not who made the mistake. It may be in the copy as well as
          in the original: many tables were read in a copy of the text, because the text itself could not be read where
          it is published. Each finding names the table and links to the text or the copy that was read, and each value
          links to its receipt.
        </p>
      </header>
      <Overview count={(check) => of(check).length} words={counts} />
      {CHECKS.map((check) => (
        <CheckSection key={check} check={check} counts={counts[check]}>
          {groupsOf(check, of(check)).map((group) => (
            <FindingList key={group.title} {...group} />
          ))}
        </CheckSection>
      ))}
      <p className={styles.facts}>
        The same as <a href="/api/v1/table-audit.json">JSON</a>. The tables that were read, and how many of their cells
        are in the collection, are listed in the <a href="/audit">audit of the collection</a>; the rules are in{" "}
        <a href="/how-it-works">how it works</a>.
      </p>
    </StaticPage>
  );
}

function Overview({
  count,
  words,
}: {
  readonly count: (check: CheckName) => number;
  readonly words: Readonly<Record<CheckName, string>>;
}) {
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
              <span className={figureStyles.detail}> {words[check]}</span>
            </th>
            <td className={figureStyles.reported}>{grouped(count(check))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

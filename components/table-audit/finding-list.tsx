import pageStyles from "@/components/page/page.module.css";
import { counted } from "@/lib/format/words";
import type { Finding } from "@/lib/report/table-audit/findings";
import { averageRow } from "./average-row";
import { countRow } from "./count-row";
import { disagreementRow, versionRow } from "./disagreement-row";
import { emphasisRow, tieRow } from "./emphasis-row";
import { FindingTable, type FindingRow } from "./finding-table";
import { sameDigitsRow } from "./same-digits-row";

/** The number of findings of a list that are open; the others are folded, so that the page is easy to scan. */
const SHOWN = 8;

interface FindingListProps {
  /** The title of the findings, for the fold and for screen readers: "Between papers". */
  readonly title: string;
  readonly heads: readonly [printed: string, others: string];
  readonly findings: readonly Finding[];
  /** Whether the whole list is folded. */
  readonly isCollapsed?: boolean;
}

/** Findings of one kind as a table; renders nothing if there are none. */
export function FindingList({ title, heads, findings, isCollapsed = false }: FindingListProps) {
  if (findings.length === 0) return null;
  const [shown, more] = isCollapsed ? [findings, []] : [findings.slice(0, SHOWN), findings.slice(SHOWN)];
  return (
    <>
      <details open={!isCollapsed}>
        <summary className={pageStyles.summary}>
          {title}: {counted(findings.length, "finding")}
        </summary>
        <FindingTable caption={title} heads={heads} rows={shown.map(rowOf)} />
      </details>
      {more.length > 0 && (
        <details>
          <summary className={pageStyles.summary}>The other {more.length}</summary>
          <FindingTable caption={`${title}: the other ${more.length}`} heads={heads} rows={more.map(rowOf)} />
        </details>
      )}
    </>
  );
}

function rowOf(finding: Finding): FindingRow {
  switch (finding.kind) {
    case "average":
      return averageRow(finding.id, finding.found);
    case "emphasis":
      return emphasisRow(finding.id, finding.found);
    case "tie":
      return tieRow(finding.id, finding.found);
    case "count":
    case "count-by-ties":
      return countRow(finding.id, finding.found);
    case "same-digits":
      return sameDigitsRow(finding.id, finding.found);
    case "disagreement":
    case "uncertain":
      return disagreementRow(finding.id, finding.found);
    case "version":
      return versionRow(finding.id, finding.found);
  }
}

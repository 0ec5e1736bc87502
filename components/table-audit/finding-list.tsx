import pageStyles from "@/components/page/page.module.css";
import { counted } from "@/lib/format/words";
import type { Finding } from "@/lib/select/table-audit/findings";
import { averageRow } from "./average-row";
import { countRow } from "./count-row";
import { disagreementRow, versionRow } from "./disagreement-row";
import { emphasisRow, tieRow } from "./emphasis-row";
import { FindingTable, type FindingRow } from "./finding-table";
import { sameDigitsRow } from "./same-digits-row";

/** Longer lists are folded, so that the page can be looked over. */
const OPEN_UP_TO = 12;

interface FindingListProps {
  /** What the findings are, for the fold and for whoever hears the table: "between papers". */
  readonly title: string;
  readonly heads: readonly [printed: string, others: string];
  readonly findings: readonly Finding[];
}

/** Findings of one kind as a table, folded where they are many; nothing where there is none. */
export function FindingList({ title, heads, findings }: FindingListProps) {
  if (findings.length === 0) return null;
  return (
    <details open={findings.length <= OPEN_UP_TO}>
      <summary className={pageStyles.summary}>
        {title}: {counted(findings.length, "finding")}
      </summary>
      <FindingTable caption={title} heads={heads} rows={findings.map(rowOf)} />
    </details>
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

import figureStyles from "@/components/figures/figure.module.css";
import { printPlaces } from "@/lib/sentences/table-audit";
import type { CountFinding } from "@/lib/report/table-audit/counts";
import { Digits, DigitsRow } from "./digits";
import type { FindingRow } from "./finding-table";
import { PlaceBelow, What } from "./place";

/** Returns the row of a printed count of first places next to the count by the digits. */
export const countRow = (id: string, finding: CountFinding): FindingRow => ({
  id,
  what: (
    <>
      <What result={finding.count} />
      <PlaceBelow result={finding.count} />
    </>
  ),
  printed: <Digits result={finding.count} isLead />,
  others: (
    <>
      {printPlaces(finding)} in {finding.columns} columns
      {finding.firsts.length > 0 && (
        <details className={figureStyles.fold}>
          <summary>the cells</summary>
          <DigitsRow results={finding.firsts} />
        </details>
      )}
    </>
  ),
});

import type { Result } from "@/lib/catalogue/catalogue";
import { rowName } from "@/lib/sentences/table-audit";
import type { EmphasisFinding, UnmarkedTie } from "@/lib/report/table-audit/emphasis";
import { Digits } from "./digits";
import type { FindingRow } from "./finding-table";
import styles from "./findings.module.css";
import { PlaceBelow, What } from "./place";

/** Returns the row of a column whose marks do not fit its digits. */
export function emphasisRow(id: string, { first, second, best, runnersUp }: EmphasisFinding): FindingRow {
  return {
    id,
    what: <Column of={first[0] ?? second[0]} />,
    printed: (
      <>
        <Cells label="best" results={first} />
        <Cells label="second best" results={second} />
      </>
    ),
    others: (
      <>
        <Cells label="best" results={best} />
        {second.length > 0 && <Cells label="second best" results={runnersUp} />}
      </>
    ),
  };
}

/** Returns the row of a tie in which a cell has no mark. */
export const tieRow = (id: string, { marked, unmarked }: UnmarkedTie): FindingRow => ({
  id,
  what: <Column of={marked} />,
  printed: <Cells label={marked.row.emphasis === "first" ? "best" : "second best"} results={[marked]} />,
  others: <Cells label="not marked" results={unmarked} />,
});

const Column = ({ of }: { readonly of: Result | undefined }) =>
  of && (
    <>
      <What result={of} isOfColumn />
      <PlaceBelow result={of} />
    </>
  );

const Cells = ({ label, results }: { readonly label: string; readonly results: readonly Result[] }) =>
  results.length > 0 && (
    <ul className={styles.values}>
      {results.map((result) => (
        <li key={result.id}>
          {label}: {rowName(result)} <Digits result={result} isLead />
        </li>
      ))}
    </ul>
  );

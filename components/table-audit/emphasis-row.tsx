import type { Figure } from "@/lib/catalogue/catalogue";
import { rowName } from "@/lib/sentences/table-audit";
import type { EmphasisFinding, UnmarkedTie } from "@/lib/select/table-audit/emphasis";
import { Digits } from "./digits";
import type { FindingRow } from "./finding-table";
import styles from "./findings.module.css";
import { PlaceBelow, What } from "./place";

/** A column whose marks do not fit its digits. */
export function emphasisRow(id: string, { first, second, best, runnersUp }: EmphasisFinding): FindingRow {
  return {
    id,
    what: <Column of={first[0] ?? second[0]} />,
    printed: (
      <>
        <Cells label="best" figures={first} />
        <Cells label="second best" figures={second} />
      </>
    ),
    others: (
      <>
        <Cells label="best" figures={best} />
        {second.length > 0 && <Cells label="second best" figures={runnersUp} />}
      </>
    ),
  };
}

/** A tie of which one cell has no mark. */
export const tieRow = (id: string, { marked, unmarked }: UnmarkedTie): FindingRow => ({
  id,
  what: <Column of={marked} />,
  printed: <Cells label={marked.row.emphasis === "first" ? "best" : "second best"} figures={[marked]} />,
  others: <Cells label="not marked" figures={unmarked} />,
});

const Column = ({ of }: { readonly of: Figure | undefined }) =>
  of && (
    <>
      <What figure={of} isOfColumn />
      <PlaceBelow figure={of} />
    </>
  );

const Cells = ({ label, figures }: { readonly label: string; readonly figures: readonly Figure[] }) =>
  figures.length > 0 && (
    <ul className={styles.values}>
      {figures.map((figure) => (
        <li key={figure.id}>
          {label}: {rowName(figure)} <Digits figure={figure} isLead />
        </li>
      ))}
    </ul>
  );

import type { Cells } from "@/lib/drafts/cells";
import { useDesk } from "./desk-context";
import { DeskField } from "./desk-field";
import { DeskSaid } from "./desk-said";
import styles from "./desk.module.css";

interface ResultFieldsProps {
  readonly address: string;
  readonly cells: Cells;
  readonly onCells: (cells: Cells) => void;
  /** Whether unstated cells come from elsewhere, such as the words of a table, and are shown with the resulting value. */
  readonly isDerived?: boolean;
}

const MAIN = ["method_id", "benchmark_id", "metric_id", "configuration", "conditions", "qualifier"];
const MORE = ["baseline_method_id", "baseline_configuration", "origin", "standing", "spread", "spread_kind", "note"];

/** The cells of a result that the text does not determine, its evidence, and where it will land. */
export function ResultFields({ address, cells, onCells, isDerived = false }: ResultFieldsProps) {
  const { opened, checked } = useDesk();
  const metric = cells.metric_id ?? "";
  const isAsked = (column: string) =>
    (cells[column] ?? "") !== "" || checked?.problems.some((one) => one.address === address && one.column === column);
  const fieldsOf = (columns: readonly string[]) =>
    columns.flatMap((column) => opened.forms.results.filter((field) => field.name === column));
  const open = [...MAIN, ...MORE.filter((column) => column.startsWith("baseline") && isAsked(column))];
  const folded = MORE.filter((column) => !open.includes(column));
  const field = (one: (typeof opened.forms.results)[number]) => (
    <DeskField
      key={one.name}
      field={one}
      address={address}
      value={cells[one.name] ?? (isDerived ? (checked?.cells[address]?.[one.name] ?? "") : "")}
      onValue={(value) => onCells({ ...cells, [one.name]: value })}
    />
  );
  return (
    <div className={styles.result} data-result={metric}>
      <div className={styles.fields}>{fieldsOf(open).map(field)}</div>
      <details>
        <summary>Origin, standing, spread, note</summary>
        <div className={styles.fields}>{fieldsOf(folded).map(field)}</div>
      </details>
      <p className={styles.note}>
        {checked?.cells[address]?.evidence && <>Evidence: “{checked.cells[address].evidence}”. </>}
        {checked?.landings[address] && <strong data-landing="">{`Lands: ${checked.landings[address]}.`}</strong>}
      </p>
      <DeskSaid address={address} except={[...MAIN, ...MORE]} />
    </div>
  );
}

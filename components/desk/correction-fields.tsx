import { useId } from "react";
import type { Correction } from "@/lib/desk/correction";
import type { Cells } from "@/lib/drafts/cells";
import { useDesk } from "./desk-context";
import { DeskField } from "./desk-field";
import { DeskSaid } from "./desk-said";
import styles from "./desk.module.css";

interface CorrectionFieldsProps {
  readonly address: string;
  readonly correction: Correction;
  /** The cells as they are in the file; null until they are loaded. */
  readonly cells: Cells | null;
  readonly onCorrection: (correction: Correction | null) => void;
}

const COLUMNS = [
  "value",
  "evidence",
  "method_id",
  "configuration",
  "benchmark_id",
  "metric_id",
  "qualifier",
  "spread",
  "spread_kind",
  "baseline_method_id",
  "baseline_configuration",
  "conditions",
  "origin",
  "standing",
  "emphasis",
  "note",
];
/** The printed text of an abstract cannot be corrected: if the value was misread, the result is removed. */
const PRINTED = ["value", "evidence"];

/** One existing result: its current cells, which can be changed, or the reason for its removal. */
export function CorrectionFields({ address, correction, cells, onCorrection }: CorrectionFieldsProps) {
  const { opened } = useDesk();
  const id = useId();
  const { result, isRemoved, reason, role, heir } = correction;
  if (cells === null)
    return (
      <div className={styles.table} data-correction={result}>
        <h3>{result}</h3>
        <button type="button" onClick={() => onCorrection(null)}>
          Leave it as it is
        </button>
      </div>
    );
  const isOfAbstract = (cells.source_id ?? "").endsWith("-abstract");
  const columns = COLUMNS.filter((column) => !isOfAbstract || !PRINTED.includes(column));
  const change = (column: string, value: string) => {
    const others = Object.entries(correction.cells).filter(([name]) => name !== column);
    onCorrection({
      ...correction,
      cells: Object.fromEntries(value === (cells[column] ?? "") ? others : [...others, [column, value]]),
    });
  };
  const roles = opened.forms.numerals.find(({ name }) => name === "role")?.allowed ?? [];
  return (
    <div className={styles.table} data-correction={result}>
      <h3>
        {result}: {cells.value}, {cells.source_id}
      </h3>
      <label className={styles.row}>
        <input
          type="checkbox"
          checked={isRemoved}
          onChange={(event) => onCorrection({ ...correction, isRemoved: event.currentTarget.checked })}
        />{" "}
        Remove it
      </label>
      <div className={styles.fields}>
        {!isRemoved &&
          columns
            .flatMap((column) => opened.forms.results.filter(({ name }) => name === column))
            .map((field) => (
              <DeskField
                key={field.name}
                field={field}
                address={address}
                value={correction.cells[field.name] ?? cells[field.name] ?? ""}
                onValue={(value) => change(field.name, value)}
              />
            ))}
        <p className={styles.field}>
          <label htmlFor={`${id}-reason`}>{isRemoved ? "Because it is" : "Why, for CHANGES.md (optional)"}</label>
          <input
            id={`${id}-reason`}
            value={reason}
            onChange={(event) => onCorrection({ ...correction, reason: event.currentTarget.value })}
          />
        </p>
        {isRemoved && isOfAbstract && (
          <p className={styles.field}>
            <label htmlFor={`${id}-role`}>New role of its numeral</label>
            <select
              id={`${id}-role`}
              value={role}
              onChange={(event) => onCorrection({ ...correction, role: event.currentTarget.value })}
            >
              <option value="">as before</option>
              {roles.map((one) => (
                <option key={one}>{one}</option>
              ))}
            </select>
          </p>
        )}
        {isRemoved && (
          <p className={styles.field}>
            <label htmlFor={`${id}-heir`}>The result that replaces it (optional)</label>
            <input
              id={`${id}-heir`}
              value={heir}
              autoComplete="off"
              spellCheck={false}
              onChange={(event) => onCorrection({ ...correction, heir: event.currentTarget.value.trim() })}
            />
          </p>
        )}
      </div>
      <DeskSaid address={address} except={isRemoved ? [] : columns} />
      <button type="button" onClick={() => onCorrection(null)}>
        Leave it as it is
      </button>
    </div>
  );
}

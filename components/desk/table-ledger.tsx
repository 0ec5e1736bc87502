import { useId } from "react";
import type { DeskTable } from "@/lib/desk/desk-draft";
import type { DeskLedger } from "@/lib/desk/ledger-of-table";
import styles from "./desk.module.css";

interface TableLedgerProps {
  readonly ledger: DeskLedger;
  readonly table: DeskTable;
  readonly onTable: (table: DeskTable) => void;
}

/** The account of a table: cells = results + conditions + left out. Cells that the reader could not see can be added with a reason. */
export function TableLedger({ ledger, table, onTable }: TableLedgerProps) {
  const id = useId();
  const put = (at: number, next: Partial<{ readonly cells: number; readonly reason: string }>) =>
    onTable({ ...table, omissions: table.omissions.map((one, place) => (place === at ? { ...one, ...next } : one)) });
  return (
    <>
      <h4>Ledger of {table.existing ? "the numeric cells that are new here" : "its numeric cells"}</h4>
      <p data-ledger="">
        {ledger.cells} cells = {ledger.results} results + {ledger.conditions} conditions + {ledger.omitted} left out
      </p>
      <ul className={styles.list}>
        {ledger.omissions
          .filter(({ reason }) => !table.omissions.some((one) => one.reason === reason))
          .map(({ cells, reason }) => (
            <li key={reason}>
              {cells}: {reason}
            </li>
          ))}
        {table.omissions.map((one, at) => (
          <li key={at} className={styles.row}>
            <label htmlFor={`${id}-cells-${at}`}>Cells left out</label>
            <input
              id={`${id}-cells-${at}`}
              type="number"
              min={0}
              value={one.cells}
              onChange={(event) => put(at, { cells: Math.max(0, Math.floor(Number(event.currentTarget.value)) || 0) })}
            />
            <label htmlFor={`${id}-reason-${at}`}>because they are</label>
            <input
              id={`${id}-reason-${at}`}
              value={one.reason}
              size={40}
              onChange={(event) => put(at, { reason: event.currentTarget.value })}
            />
          </li>
        ))}
      </ul>
      <p className={styles.row}>
        <button
          type="button"
          onClick={() => onTable({ ...table, omissions: [...table.omissions, { cells: 1, reason: "" }] })}
        >
          The table prints more numbers
        </button>
      </p>
    </>
  );
}

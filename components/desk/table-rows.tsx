import { useState } from "react";
import type { DeskTable, DeskTableRow } from "@/lib/desk/desk-draft";
import { useDesk } from "./desk-context";
import { ResultFields } from "./result-fields";
import styles from "./desk.module.css";

interface TableRowsProps {
  readonly at: number;
  readonly table: DeskTable;
  readonly onTable: (table: DeskTable) => void;
}

/** The number of rows shown until a reader asks for all. */
const FIRST = 50;

/** The most rows with a problem that are open at once. */
const MOST_OPEN = 5;

/** The drafted rows of a table: what was read, where it lands, and the reason if it is left out. A row with a problem is open. */
export function TableRows({ at, table, onTable }: TableRowsProps) {
  const { checked } = useDesk();
  const [isAll, setAll] = useState(false);
  const there = checked?.tables[at]?.addition?.there ?? {};
  const saidOf = (address: string, left: string) => {
    if (left !== "") return `left out: ${left}`;
    return there[address] === undefined ? checked?.landings[address] : `there already: ${there[address]}`;
  };
  const wrong = new Set(checked?.problems.map(({ address }) => address));
  // If many rows have a problem, a word of the table probably has no meaning yet; that is shown once at the word and not in each row.
  const isFew = table.rows.filter((_, place) => wrong.has(`table ${at} row ${place}`)).length <= MOST_OPEN;
  const put = (place: number, next: Partial<DeskTableRow>) =>
    onTable({ ...table, rows: table.rows.map((row, other) => (other === place ? { ...row, ...next } : row)) });
  const shown = table.rows
    .map((row, place) => ({ row, place, address: `table ${at} row ${place}` }))
    .filter(({ place, address }) => isAll || place < FIRST || wrong.has(address));
  return (
    <>
      <h4>Rows</h4>
      <ol className={styles.list}>
        {shown.map(({ row, place, address }) => (
          <li key={place} value={place + 1}>
            <Row
              row={row}
              address={address}
              isWrong={wrong.has(address)}
              isOpen={wrong.has(address) && isFew}
              said={saidOf(address, row.left)}
              onRow={(next) => put(place, next)}
            />
          </li>
        ))}
      </ol>
      {shown.length < table.rows.length && (
        <button type="button" onClick={() => setAll(true)}>
          Show all {table.rows.length} rows
        </button>
      )}
    </>
  );
}

interface RowProps {
  readonly row: DeskTableRow;
  readonly address: string;
  readonly isWrong: boolean;
  /** Whether it opens by itself. */
  readonly isOpen: boolean;
  /** Where it lands, or why it does not; unknown before the first check. */
  readonly said: string | undefined;
  readonly onRow: (next: Partial<DeskTableRow>) => void;
}

/** A row in one line, with its fields once it is opened: the fields of fifty closed rows would make every letter typed at the desk slow. */
function Row({ row, address, isWrong, isOpen, said, onRow }: RowProps) {
  const [isUnfolded, setUnfolded] = useState(false);
  return (
    <details open={isOpen} onToggle={(event) => setUnfolded(event.currentTarget.open)}>
      <summary>
        <span>
          {[
            row.reported.model,
            row.reported.configuration,
            row.reported.benchmark,
            row.reported.metric,
            ...Object.entries(row.reported.conditions).map(([key, value]) => `${key} ${value}`),
          ]
            .filter(Boolean)
            .join(" · ")}
          : <strong>{row.reported.value}</strong>
        </span>{" "}
        <span className={isWrong ? styles.problem : styles.note}>{isWrong ? "has a problem" : said}</span>
      </summary>
      {(isOpen || isUnfolded) && (
        <>
          <label className={styles.field}>
            Leave it out, because it is
            <input value={row.left} onChange={(event) => onRow({ left: event.currentTarget.value })} />
          </label>
          {row.left === "" && (
            <ResultFields isDerived address={address} cells={row.cells} onCells={(cells) => onRow({ cells })} />
          )}
        </>
      )}
    </details>
  );
}

import type { Cells } from "@/lib/drafts/cells";
import type { DeskNumeral } from "@/lib/desk/desk-draft";
import { useDesk } from "./desk-context";
import { DeskSaid } from "./desk-said";
import { ResultFields } from "./result-fields";
import styles from "./desk.module.css";

interface NumeralRowProps {
  readonly text: string;
  readonly numeral: DeskNumeral;
  readonly onRole: (role: DeskNumeral["role"]) => void;
  readonly onConfirm: () => void;
  readonly onResults: (results: readonly Cells[]) => void;
  readonly onNote: (note: string) => void;
}

/** The number of characters shown on either side of a numeral. */
const AROUND = 44;

/** A numeral in its context, its role, and the results whose value it is. Enter confirms it and goes to the next. */
export function NumeralRow({ text, numeral, onRole, onConfirm, onResults, onNote }: NumeralRowProps) {
  const { opened } = useDesk();
  const { offset, role, results } = numeral;
  const end = offset + numeral.text.length;
  const roles = opened.forms.numerals.find(({ name }) => name === "role")?.allowed ?? [];
  const enter = (event: React.KeyboardEvent) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    onConfirm();
  };
  return (
    <li className={styles.numeral} data-confirmed={numeral.isConfirmed}>
      <div className={styles.row}>
        <label htmlFor={`desk-role-${offset}`} className={styles.context}>
          {text.slice(Math.max(0, offset - AROUND), offset)}
          <mark>{numeral.text}</mark>
          {text.slice(end, end + AROUND)}
        </label>
        <select
          id={`desk-role-${offset}`}
          data-role-of={offset}
          value={role}
          onKeyDown={enter}
          onChange={(event) => onRole(event.currentTarget.value as DeskNumeral["role"])}
        >
          {roles.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
        <button
          type="button"
          onClick={onConfirm}
          aria-label={`${numeral.isConfirmed ? "Confirmed:" : "Confirm"} ${numeral.text} as ${role}`}
        >
          {numeral.isConfirmed ? "Confirmed" : "Confirm"}
        </button>
      </div>
      <DeskSaid address={`numeral ${offset}`} except={numeral.isConfirmed ? [] : ["role"]} />
      {results.map((cells, at) => (
        <ResultFields
          key={at}
          address={`numeral ${offset} ${at}`}
          cells={cells}
          onCells={(next) => onResults(results.with(at, next))}
        />
      ))}
      {results.length > 0 && (
        <p className={styles.row}>
          <button type="button" onClick={() => onResults([...results, { ...results[0], conditions: "" }])}>
            Add another result with this number
          </button>
          {results.length > 1 && (
            <button type="button" onClick={() => onResults(results.slice(0, -1))}>
              Remove a result
            </button>
          )}
        </p>
      )}
      {numeral.isConfirmed && results.length === 0 && (
        <details>
          <summary>Note</summary>
          <label className={styles.field}>
            Why it is a {role}, if that is not obvious
            <input value={numeral.note} onChange={(event) => onNote(event.currentTarget.value)} />
          </label>
        </details>
      )}
    </li>
  );
}

import { useId } from "react";
import type { DeskTable } from "@/lib/desk/desk-draft";
import { counted } from "@/lib/format/words";
import { useDesk } from "./desk-context";
import type { AdditionShown } from "./desk-protocol";
import styles from "./desk.module.css";

interface ExistingSourceProps {
  readonly at: number;
  readonly table: DeskTable;
  readonly addition: AdditionShown | null;
  readonly onTable: (table: DeskTable) => void;
}

/** The field for the source to which rows are added, if any; searched by paper and place. */
export function ExistingSourceField({ at, table, onTable }: Omit<ExistingSourceProps, "addition">) {
  const { opened, checked } = useDesk();
  const id = useId();
  const { existing = "" } = table;
  const known = opened.sources.find((source) => source.id === existing);
  const problems = (checked?.problems ?? []).filter(
    ({ address, column }) => address === `table ${at}` && column === "existing",
  );
  return (
    <div className={styles.field} data-column="existing">
      <label htmlFor={id}>To add rows to an existing source, search for it; leave this empty for a new one</label>
      <input
        id={id}
        list="desk-sources"
        autoComplete="off"
        spellCheck={false}
        value={existing}
        aria-invalid={problems.length > 0}
        aria-describedby={`${id}-said`}
        onChange={(event) => onTable({ ...table, existing: event.currentTarget.value.trim(), taken: {} })}
      />
      <span id={`${id}-said`} className={styles.said}>
        {known?.name}{" "}
        {problems.map(({ words }) => (
          <span key={words} className={styles.problem}>
            {words}{" "}
          </span>
        ))}
      </span>
    </div>
  );
}

/** The account of that source before and after, and how many of the cells that were left out are entered now. */
export function ExistingAccount({ at, table, addition, onTable }: ExistingSourceProps) {
  const { checked } = useDesk();
  const id = useId();
  if (addition === null) return null;
  const { before, after, taken, there } = addition;
  const known = Object.keys(there).length;
  const problems = (checked?.problems ?? []).filter(
    ({ address, column }) => address === `table ${at}` && column === "taken",
  );
  return (
    <>
      <p data-account="">
        {before.cells === "" ? (
          <>
            {counted(Number(before.figures), "result")} before, {after.figures} after; the cells of this source are not
            counted.
          </>
        ) : (
          <>
            Before: {sumWords(before)}. After: {sumWords(after)}.
          </>
        )}{" "}
        {known > 0 &&
          `${counted(known, "row")} of the text ${known === 1 ? "is" : "are"} there already, and not added again.`}
      </p>
      {taken.length > 0 && (
        <ul className={styles.list}>
          {taken.map(({ reason, cells, of }, place) => (
            <li key={reason} className={styles.row}>
              <label htmlFor={`${id}-${place}`}>
                Of {counted(of, "cell")} left out ({reason}), entered or given another reason now:
              </label>
              <input
                id={`${id}-${place}`}
                type="number"
                min={0}
                max={of}
                value={cells}
                onChange={(event) =>
                  onTable({
                    ...table,
                    taken: {
                      ...table.taken,
                      [reason]: Math.max(0, Math.floor(Number(event.currentTarget.value)) || 0),
                    },
                  })
                }
              />
            </li>
          ))}
        </ul>
      )}
      {problems.map(({ words }) => (
        <p key={words} className={styles.problem}>
          {words}
        </p>
      ))}
    </>
  );
}

const sumWords = ({
  cells = "",
  figures: results = "",
  condition_cells: conditions = "",
  omitted = "",
}: AdditionShown["before"]) =>
  `${counted(Number(cells), "cell")} = ${counted(Number(results), "result")} + ${counted(Number(conditions), "condition")} + ${omitted} left out`;

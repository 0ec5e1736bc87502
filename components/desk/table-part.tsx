import { useId } from "react";
import type { DeskTable } from "@/lib/desk/desk-draft";
import { counted } from "@/lib/format/words";
import { useDesk } from "./desk-context";
import { DeskField } from "./desk-field";
import { DeskSaid } from "./desk-said";
import { ExistingAccount, ExistingSourceField } from "./existing-source";
import { TableLedger } from "./table-ledger";
import { TableRows } from "./table-rows";
import { TableWords } from "./table-words";
import styles from "./desk.module.css";

interface TablePartProps {
  readonly at: number;
  readonly table: DeskTable;
  readonly onTable: (table: DeskTable) => void;
  readonly onRemove: () => void;
}

const SOURCE = ["locator", "kind", "url", "read_on", "version", "text_of", "copy_url", "reading"];
/** The fields that are entered again for an existing source; those left empty stay unchanged. */
const SOURCE_READ_AGAIN = ["read_on", "version", "reading"];
const SHARED = ["benchmark_id", "metric_id", "conditions", "origin", "standing"];

/** One table: its place, the meaning of its words, what all its rows share, its account, and its rows. */
export function TablePart({ at, table, onTable, onRemove }: TablePartProps) {
  const { opened, checked } = useDesk();
  const id = useId();
  const address = `table ${at}`;
  const made = checked?.tables[at];
  const isThere = (table.existing ?? "") !== "";
  const source = isThere ? SOURCE_READ_AGAIN : SOURCE;
  const marks = [...new Set(table.rows.flatMap(({ reported }) => reported.marks ?? []))];
  const fieldsOf = (form: "sources" | "results", columns: readonly string[]) =>
    columns.flatMap((column) => opened.forms[form].filter(({ name }) => name === column));
  return (
    <section aria-labelledby={id} className={styles.table} data-table={at}>
      <h3 id={id}>
        {(isThere ? opened.sources.find((one) => one.id === table.existing)?.name : table.source.locator) ||
          table.name ||
          `Table ${at + 1}`}
        : {counted(table.rows.length, "row")}
      </h3>
      {table.remarks.length > 0 && (
        <details>
          <summary>{counted(table.remarks.length, "remark")} of the reader</summary>
          <ul className={styles.list}>
            {table.remarks.map((remark) => (
              <li key={remark}>{remark}</li>
            ))}
          </ul>
        </details>
      )}
      <ExistingSourceField at={at} table={table} onTable={onTable} />
      <div className={styles.fields}>
        {fieldsOf("sources", source).map((field) => (
          <DeskField
            key={field.name}
            field={isThere || field.name === "reading" ? { ...field, optional: true } : field}
            address={address}
            value={table.source[field.name] ?? ""}
            onValue={(value) => onTable({ ...table, source: { ...table.source, [field.name]: value } })}
          />
        ))}
      </div>
      <h4>For all rows that do not state anything else</h4>
      <div className={styles.fields}>
        {fieldsOf("results", SHARED).map((field) => (
          <DeskField
            key={field.name}
            field={field.name === "origin" ? { ...field, optional: true } : field}
            address={`${address} shared`}
            value={table.shared[field.name] ?? ""}
            onValue={(value) => onTable({ ...table, shared: withCell(table.shared, field.name, value) })}
          />
        ))}
        {marks.map((mark) => (
          <div key={mark} className={styles.field}>
            <label htmlFor={`${id}-${mark}`}>What {mark} marks</label>
            <select
              id={`${id}-${mark}`}
              value={table.marks[mark] ?? ""}
              onChange={(event) => onTable({ ...table, marks: { ...table.marks, [mark]: event.currentTarget.value } })}
            >
              <option value="">nothing that is kept</option>
              <option value="first">the best (first)</option>
              <option value="second">the second best</option>
            </select>
          </div>
        ))}
      </div>
      {made && (
        <TableWords
          words={made.words}
          meanings={table.meanings}
          onMeanings={(meanings) => onTable({ ...table, meanings })}
        />
      )}
      {made && isThere && <ExistingAccount at={at} table={table} addition={made.addition} onTable={onTable} />}
      {made && <TableLedger ledger={made.ledger} table={table} onTable={onTable} />}
      <DeskSaid address={address} except={[...source, "existing", "taken"]} />
      <TableRows at={at} table={table} onTable={onTable} />
      <p className={styles.row}>
        <button type="button" onClick={onRemove}>
          Remove this table
        </button>
      </p>
    </section>
  );
}

/** Sets a cell, or removes it if it is empty, because an empty cell states nothing. */
function withCell(
  cells: Readonly<Record<string, string>>,
  column: string,
  value: string,
): Readonly<Record<string, string>> {
  const others = Object.entries(cells).filter(([name]) => name !== column);
  return Object.fromEntries(value === "" ? others : [...others, [column, value]]);
}

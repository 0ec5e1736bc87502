import { useId } from "react";
import { NEW_ROW_TABLES, type DeskDraft } from "@/lib/desk/desk-draft";
import { useDesk } from "./desk-context";
import { DeskField } from "./desk-field";
import { DeskSaid } from "./desk-said";
import styles from "./desk.module.css";

/** The part for new methods, benchmarks, metrics and conditions that the results need and the collection lacks. */
export function NewRowsPart({
  draft,
  onDraft,
}: {
  readonly draft: DeskDraft;
  readonly onDraft: (draft: DeskDraft) => void;
}) {
  const { opened } = useDesk();
  const id = useId();
  const rows = NEW_ROW_TABLES.flatMap((table) => draft.rows[table].map((cells, at) => ({ table, cells, at })));
  const put = (table: (typeof rows)[number]["table"], at: number, cells: Readonly<Record<string, string>> | null) =>
    onDraft({
      ...draft,
      rows: {
        ...draft.rows,
        [table]: draft.rows[table].flatMap((one, place) => (place !== at ? [one] : cells === null ? [] : [cells])),
      },
    });
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>4. New methods, benchmarks, metrics and conditions</h2>
      {rows.length === 0 && (
        <p className={styles.note}>
          None so far. Type a name that the collection lacks into the field that needs it, and add it from there; its
          row then stands here.
        </p>
      )}
      {rows.map(({ table, cells, at }) => {
        // The id was made from the name, and results refer to it, so it cannot be edited: another row has to be made.
        const fields = opened.forms[table].filter(({ name }) => !name.endsWith("_id") || name === "paper_id");
        return (
          <div key={`${table} ${at}`} className={styles.table} data-new={table}>
            <h3>
              New {table.slice(0, -1)}: {cells.name}
            </h3>
            <div className={styles.fields}>
              {fields.map((field) => (
                <DeskField
                  key={field.name}
                  field={{ ...field, references: null }}
                  address={`${table} ${at}`}
                  value={cells[field.name] ?? ""}
                  onValue={(value) => put(table, at, { ...cells, [field.name]: value })}
                />
              ))}
            </div>
            <DeskSaid address={`${table} ${at}`} except={fields.map(({ name }) => name)} />
            <button type="button" onClick={() => put(table, at, null)}>
              Take it out
            </button>
          </div>
        );
      })}
    </section>
  );
}

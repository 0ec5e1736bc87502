import { useId } from "react";
import type { DeskDraft, DeskTable } from "@/lib/desk/desk-draft";
import { TablePart } from "./table-part";
import styles from "./desk.module.css";

interface TablesPartProps {
  readonly draft: DeskDraft;
  readonly onDraft: (draft: DeskDraft) => void;
  /** Reads pasted text, or a file. */
  readonly onRead: (pasted: string, file: File | null) => void;
}

/** The part for tables and result files: a field to paste or drop them, then one part for each. */
export function TablesPart({ draft, onDraft, onRead }: TablesPartProps) {
  const { table: pasted } = draft.pasted;
  const id = useId();
  const put = (at: number, table: DeskTable | null) =>
    onDraft({
      ...draft,
      tables: draft.tables.flatMap((one, place) => (place !== at ? [one] : table === null ? [] : [table])),
    });
  return (
    <section aria-labelledby={`${id}-head`}>
      <h2 id={`${id}-head`}>3. Tables and result files</h2>
      <div
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          for (const file of event.dataTransfer.files) onRead("", file);
        }}
      >
        <label htmlFor={`${id}-text`}>
          Paste a table: CSV, Markdown, LaTeX, HTML, or what a program printed; or drop a file here
        </label>
        <textarea
          id={`${id}-text`}
          rows={4}
          spellCheck={false}
          value={pasted}
          onChange={(event) => onDraft({ ...draft, pasted: { ...draft.pasted, table: event.currentTarget.value } })}
        />
        <p className={styles.row}>
          <button type="button" onClick={() => onRead(pasted, null)}>
            Read the table
          </button>
          <label htmlFor={`${id}-file`}>
            or choose a file{" "}
            <input
              id={`${id}-file`}
              type="file"
              multiple
              onChange={(event) => {
                for (const file of event.currentTarget.files ?? []) onRead("", file);
                event.currentTarget.value = "";
              }}
            />
          </label>
        </p>
      </div>
      {draft.tables.map((table, at) => (
        <TablePart key={at} at={at} table={table} onTable={(next) => put(at, next)} onRemove={() => put(at, null)} />
      ))}
    </section>
  );
}

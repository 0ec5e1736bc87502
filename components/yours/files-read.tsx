import type { ReadFile } from "./reading-protocol";
import { counted } from "@/lib/format/words";
import styles from "./yours.module.css";

/** The files that were read: each with its format, its rows, and what could not be read. */
export function FilesRead({ files, onForget }: { readonly files: readonly ReadFile[]; readonly onForget: () => void }) {
  const rows = files.reduce((sum, file) => sum + file.rows, 0);
  return (
    <section aria-label="What was read">
      <h2 className={styles.head}>{counted(rows, "result")} read</h2>
      <ul className={styles.files}>
        {files.map(({ name, format, rows: own, problems, problemCount, notes }, at) => (
          <li key={at}>
            <b>{name || "Pasted table"}</b> {own > 0 ? `${counted(own, "result")}, read as ${format}` : "no result"}
            {notes.length > 0 && <> · {notes.join(" ")}</>}
            {problemCount > 0 && (
              <details>
                <summary>{counted(problemCount, "place")} could not be read</summary>
                <ul>
                  {problems.map(({ where, message }, one) => (
                    <li key={one}>
                      {[where.line !== undefined && `line ${where.line}`, where.cell, where.path]
                        .filter(Boolean)
                        .join(", ")}
                      : {message}
                    </li>
                  ))}
                  {problemCount > problems.length && <li>and {problemCount - problems.length} more</li>}
                </ul>
              </details>
            )}
          </li>
        ))}
      </ul>
      <p>
        <button type="button" className={styles.plain} onClick={onForget}>
          Clear everything
        </button>
      </p>
    </section>
  );
}

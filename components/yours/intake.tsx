import styles from "./yours.module.css";

/** The fields for files and tables. They are static markup; `useIntake` listens to them. */
export const Intake = () => (
  <div className={styles.intake}>
    <p>
      <label htmlFor="yours-pasted">Paste a table: CSV, Markdown, LaTeX, HTML, or what a program printed</label>
      <textarea id="yours-pasted" rows={6} spellCheck={false} />
    </p>
    <p className={styles.row}>
      <button type="button" data-read="">
        Read the table
      </button>
      <label htmlFor="yours-files">
        or choose files <input id="yours-files" type="file" multiple />
      </label>
      <label htmlFor="yours-folder">
        or a folder <input id="yours-folder" type="file" multiple {...{ webkitdirectory: "" }} />
      </label>
      <span>or drop them here</span>
    </p>
  </div>
);

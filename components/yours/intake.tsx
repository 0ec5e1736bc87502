import styles from "./yours.module.css";

interface IntakeProps {
  /** What was typed before it came to life. */
  readonly pasted?: string;
  readonly onPasted?: (text: string) => void;
  readonly onFiles?: (files: readonly File[]) => void;
  readonly onRead?: () => void;
}

/** Where files and tables come in. Without its handlers it stands in the page as it is, until a reader turns to it. */
export function Intake({ pasted = "", onPasted, onFiles, onRead }: IntakeProps) {
  const chosen = onFiles && { onChange: (event: React.ChangeEvent<HTMLInputElement>) => onFiles([...(event.currentTarget.files ?? [])]) };
  return (
    <div
      className={styles.intake}
      data-intake=""
      {...(onFiles && {
        onDragOver: (event: React.DragEvent) => event.preventDefault(),
        onDrop: (event: React.DragEvent) => {
          event.preventDefault();
          onFiles([...event.dataTransfer.files]);
        },
      })}
    >
      <p>
        <label htmlFor="yours-pasted">Paste a table: CSV, Markdown, LaTeX, HTML, or what a program printed</label>
        <textarea
          id="yours-pasted"
          rows={6}
          spellCheck={false}
          {...(onPasted ? { value: pasted, onChange: (event: React.ChangeEvent<HTMLTextAreaElement>) => onPasted(event.currentTarget.value) } : {})}
        />
      </p>
      <p className={styles.row}>
        <button type="button" data-read="" {...(onRead && { onClick: onRead })}>
          Read the table
        </button>
        <label htmlFor="yours-files">
          or choose files <input id="yours-files" type="file" multiple {...chosen} />
        </label>
        <label htmlFor="yours-folder">
          or a folder <input id="yours-folder" type="file" multiple {...{ webkitdirectory: "" }} {...chosen} />
        </label>
        <span>or drop them here</span>
      </p>
    </div>
  );
}

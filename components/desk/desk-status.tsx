import styles from "./desk.module.css";

interface DeskStatusProps {
  /** Why the last action failed; empty if it did not. */
  readonly failure: string;
  /** Whether this browser keeps the draft. */
  readonly isKept: boolean;
  /** Whether nothing has been entered, so that there is nothing to delete. */
  readonly isEmpty: boolean;
  readonly onErase: () => void;
}

/** Where the draft is kept, with a button that deletes it, and what went wrong. */
export const DeskStatus = ({ failure, isKept, isEmpty, onErase }: DeskStatusProps) => (
  <>
    {failure && (
      <p role="alert" className={styles.failure}>
        {failure}
      </p>
    )}
    <p className={styles.note} role="status" data-kept={isKept}>
      {isKept
        ? "Saved in this browser as you type; nothing is sent."
        : "This browser does not allow this site to store anything: what you enter is lost when you close the page."}{" "}
      {!isEmpty && (
        <button type="button" onClick={onErase}>
          Delete it and start over
        </button>
      )}
    </p>
  </>
);

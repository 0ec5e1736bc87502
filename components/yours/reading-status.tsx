import { progressWords, type Progress } from "./progress-words";
import styles from "./yours.module.css";

interface ReadingStatusProps {
  /** Null if nothing is being read. */
  readonly progress: Progress | null;
  /** Why reading stopped or did not begin; empty if it did not. */
  readonly failure: string;
  readonly onStop: () => void;
}

/** How far the reading of files is, with a button that stops it, and what went wrong. */
export const ReadingStatus = ({ progress, failure, onStop }: ReadingStatusProps) => (
  <>
    <p role="status" className={styles.status}>
      {progress && `${progressWords(progress)} … `}
      {progress && (
        <button type="button" onClick={onStop}>
          Stop
        </button>
      )}
    </p>
    {failure && (
      <p role="alert" className={styles.failure}>
        {failure}
      </p>
    )}
  </>
);

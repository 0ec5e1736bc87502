import type { RowWindow } from "./windows-of-rows";
import styles from "./yours.module.css";

interface WindowChoiceProps {
  readonly windows: readonly RowWindow[];
  /** The index of the current window. */
  readonly at: number;
  /** The total number of rows. */
  readonly of: number;
  readonly onWindow: (at: number) => void;
}

/** Says which of many rows are on the board, with buttons for those before and after them. */
export function WindowChoice({ windows, at, of, onWindow }: WindowChoiceProps) {
  const { from, to } = windows[at] as RowWindow;
  return (
    <p className={styles.row}>
      <span role="status">
        Your rows {from + 1} to {to} of {of} are on the board.
      </span>
      <button type="button" disabled={at === 0} onClick={() => onWindow(at - 1)}>
        Rows before these
      </button>
      <button type="button" disabled={at === windows.length - 1} onClick={() => onWindow(at + 1)}>
        Rows after these
      </button>
    </p>
  );
}

import type { ReactNode } from "react";
import styles from "./board.module.css";

/**
 * A board to which a reader can add rows of their own. The page contains only the button for it: the code behind it is loaded when it is pressed
 * (components/own), finds the board by its key, and replaces it.
 */
export const Ownable = ({ id, children }: { readonly id: string; readonly children: ReactNode }) => (
  <div data-own-board={id}>
    {children}
    <p className={styles.addOwn}>
      <button type="button" data-own={id}>
        Add your own row
      </button>
    </p>
  </div>
);

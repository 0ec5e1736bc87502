import type { ReactNode } from "react";
import styles from "./board.module.css";

/**
 * A board that takes rows of the reader's own. The button is all that a page carries for it: what it opens is loaded when it is
 * pressed (components/own), finds the board by its key, and stands in its place.
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

import type { ReactNode } from "react";
import styles from "./board.module.css";

/** The frame of a board: it scrolls sideways where it is wider than the page, with a shadow at the side where more is, and by keyboard. */
export const Scroller = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <div className={styles.scroller} role="region" aria-label={name} tabIndex={0}>
    {children}
  </div>
);

import type { ReactNode } from "react";
import styles from "./board.module.css";
import type { Room } from "./board-room";

/**
 * The frame of a board: it scrolls sideways where it is wider than the page, with a shadow at the side where more is, and by keyboard. From
 * `room` on nothing is hidden, so that nothing scrolls and the head stays in sight as the page does. `swipe` is what a phone says over a
 * board whose columns are what a reader compares.
 */
export const Scroller = ({ name, room, swipe = "", children }: { readonly name: string; readonly room: Room | null; readonly swipe?: string; readonly children: ReactNode }) => (
  <div className={styles.frame} data-swipe={swipe || undefined}>
    <div className={styles.scroller} role="region" aria-label={name} tabIndex={0} data-room={room ?? undefined}>
      {children}
    </div>
  </div>
);

import type { ReactNode } from "react";
import styles from "./board.module.css";
import type { Room } from "./board-room";

/**
 * The frame of a board. If the board is wider than the page, it scrolls horizontally, also by keyboard, with a shadow at the side with more content.
 * From the width `room`, nothing is hidden, so it does not scroll and the head sticks to the top of the window. `swipe` is a hint for phones over a
 * board whose columns are compared.
 */
export const Scroller = ({
  name,
  room,
  swipe = "",
  children,
}: {
  readonly name: string;
  readonly room: Room | null;
  readonly swipe?: string;
  readonly children: ReactNode;
}) => (
  <div className={styles.frame} data-swipe={swipe || undefined}>
    <div className={styles.scroller} role="region" aria-label={name} tabIndex={0} data-room={room ?? undefined}>
      {children}
    </div>
  </div>
);

import type { ReactNode } from "react";
import styles from "./figure.module.css";

/** What is not drawn for want of room: how many, and where they stand. */
export function Further({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  return (
    <p className={styles.further}>
      <a href={href}>{children}</a>
    </p>
  );
}

import type { ReactNode } from "react";
import styles from "./figure.module.css";

/** Counts the results that are not drawn for lack of space, and links to them. */
export function Further({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  return (
    <p className={styles.further}>
      <a href={href}>{children}</a>
    </p>
  );
}

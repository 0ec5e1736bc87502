import type { ReactNode } from "react";
import styles from "./benchmark.module.css";

/** A part of the page that is collapsed into one line, with its title and a summary. */
export const Collapsible = ({
  title,
  about = "",
  id,
  isOpen = false,
  children,
}: {
  readonly title: ReactNode;
  readonly about?: string;
  readonly id?: string;
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}) => (
  <details className={styles.fold} id={id} open={isOpen}>
    <summary>
      <b>{title}</b> {about && <span>{about}</span>}
    </summary>
    {children}
  </details>
);

import type { CSSProperties } from "react";
import styles from "./figure.module.css";

declare module "react" {
  interface CSSProperties {
    readonly "--rows"?: number;
  }
}

/**
 * A panel that is laid out when the reader comes near: on a phone, that of all panels of a page is most of its first second. The room
 * kept for it is more than so many rows of its chart and table take, because with less they would lie over what follows.
 */
export function later(rows: number, ...classes: readonly string[]): { readonly className: string; readonly style: CSSProperties } {
  return { className: [styles.panel, styles.later, ...classes].join(" "), style: { "--rows": rows } };
}

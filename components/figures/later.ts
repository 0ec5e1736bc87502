import type { CSSProperties } from "react";
import styles from "./figure.module.css";

declare module "react" {
  interface CSSProperties {
    readonly "--rows"?: number;
  }
}

/**
 * What is laid out when the reader comes near: on a phone, laying out all of a page is most of its first second. The room kept for it
 * is more than so many rows of a chart and its table take, because with less they would lie over what follows.
 */
export function later(rows: number, ...classes: readonly (string | undefined)[]): { readonly className: string; readonly style: CSSProperties } {
  return { className: [styles.later, ...classes].filter(Boolean).join(" "), style: { "--rows": rows } };
}

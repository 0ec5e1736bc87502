import type { CSSProperties } from "react";
import styles from "./figure.module.css";

declare module "react" {
  interface CSSProperties {
    readonly "--rows"?: number;
  }
}

/**
 * Returns the attributes of a panel that is laid out only when it comes near the viewport: on a phone, laying out a whole page takes most of the
 * first second. The reserved space exceeds what this many rows of a chart and its table take, because too little would make the panel overlap the
 * content after it.
 */
export function later(
  rows: number,
  ...classes: readonly (string | undefined)[]
): { readonly className: string; readonly style: CSSProperties } {
  return { className: [styles.later, ...classes].filter(Boolean).join(" "), style: { "--rows": rows } };
}

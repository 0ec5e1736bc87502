import { Fragment } from "react";
import styles from "@/components/figures/figure.module.css";

export interface Download {
  readonly name: string;
  readonly href: string;
}

/** Marks a list of files with more than the data. A whole table has data files only and is too large for the clipboard. */
const FOR_PAPERS = "LaTeX";

/**
 * Links to files with exactly what is shown. The button offers the same for copying; it needs JavaScript, which is loaded at the first press
 * (offer-copies.client.ts), and is hidden without scripts.
 */
export function Downloads({ downloads, what }: { readonly downloads: readonly Download[]; readonly what: string }) {
  return (
    <p className={styles.downloads}>
      <span>Download {what}:</span>
      {downloads.map(({ name, href }) => (
        <Fragment key={href}>
          {" "}
          <a href={href} download={name === "JSON" ? undefined : ""}>
            {name}
          </a>
        </Fragment>
      ))}
      {downloads.some(({ name }) => name === FOR_PAPERS) && (
        <button type="button" data-copy="" aria-expanded="false">
          Copy
        </button>
      )}
    </p>
  );
}

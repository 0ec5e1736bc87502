import { Fragment } from "react";
import styles from "@/components/figures/figure.module.css";

export interface Download {
  readonly name: string;
  readonly href: string;
}

/** A file of more than the data alone; a whole table, which comes as data alone, is no thing for a clipboard. */
const FOR_PAPERS = "LaTeX";

/**
 * Files that hold exactly what is shown. The button offers the same for the clipboard; it needs JavaScript, which comes when it
 * is first pressed (offer-copies.client.ts), and where there is none it is not there.
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

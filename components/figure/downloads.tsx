import styles from "./figure.module.css";

export interface Download {
  readonly name: string;
  readonly href: string;
}

/** Files that hold exactly what is shown. */
export function Downloads({ downloads, what }: { readonly downloads: readonly Download[]; readonly what: string }) {
  return (
    <p className={styles.downloads}>
      <span>Download {what}:</span>
      {downloads.map(({ name, href }) => (
        <a key={href} href={href} download={name === "CSV" || undefined}>
          {name}
        </a>
      ))}
    </p>
  );
}

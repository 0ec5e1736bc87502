import styles from "@/components/page/page.module.css";
import type { CollectionOnOffer, FileOnOffer } from "@/lib/package/offer";
import dataStyles from "./data-collection.module.css";

/** The collection as a whole: the archive, descriptors for programs, its licence, and how to cite it. */
export function DataCollection({
  collection: { archive, descriptors, bibtex, licence, licenceHref },
}: {
  readonly collection: CollectionOnOffer;
}) {
  return (
    <section id="collection">
      <h2>The whole collection</h2>
      <ul className={dataStyles.files}>
        {[archive, ...descriptors].map((file) => (
          <OfferedFile key={file.href} file={file} />
        ))}
      </ul>
      <p>
        {licence === null ? (
          "No licence is stated for the data."
        ) : (
          <>
            The selection, transcription and description may be used under <a href={licence.url}>{licence.title}</a>.
          </>
        )}{" "}
        Quoted fragments remain their authors’, and the code has its own licence
        {licenceHref !== null && (
          <>
            {" "}
            (<a href={licenceHref}>in full</a>)
          </>
        )}
        .
      </p>
      <h3 id="cite">How to cite</h3>
      <p>Cite the paper for its number. Cite the collection, with the version of the data, for the transcription:</p>
      {/* Its text is already that of the requested URL when React takes over (lib/view/address/local-address.ts). */}
      <pre
        data-home=""
        suppressHydrationWarning
        className={dataStyles.bibtex}
        tabIndex={0}
        role="region"
        aria-label="BibTeX of the collection"
      >
        {bibtex}
      </pre>
      <p className={styles.tall}>
        Changes are listed <a href="#changes">below</a> and in a <a href="/feed.xml">feed</a>.
      </p>
    </section>
  );
}

function OfferedFile({ file: { name, href, what, bytes, sha256 } }: { readonly file: FileOnOffer }) {
  return (
    <li>
      <a href={href} className={dataStyles.name}>
        {name}
      </a>{" "}
      {Math.ceil(bytes / 1000)} kB: {what}.{" "}
      <span className={dataStyles.hash}>
        SHA-256 <code>{sha256}</code>
      </span>
    </li>
  );
}

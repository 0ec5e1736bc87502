import type { DeskProps } from "@/components/desk/desk.client";
import { DeskShell } from "@/components/desk/desk-shell.client";
import { StaticHtml } from "@/lib/islands/static-html";
import styles from "@/components/desk/desk.module.css";

/** The page for curators and authors: makes rows of the collection from an abstract and tables. */
export function DeskPage(props: DeskProps) {
  return (
    <div data-wide="" className={styles.desk}>
      <StaticHtml as="div">
        <h1>The desk</h1>
        <p>
          For curators and authors: an abstract and tables become rows of the collection, with their evidence. They are
          checked by the rules of the collection while you type, and come out as one patch, as files, or as a filled-in
          form. Everything happens in this browser; it loads the data files, about 4 MB, and sends nothing.
        </p>
        <p className={styles.withoutScript}>
          The desk needs JavaScript, which is off in your browser. To do the same by hand, see data/README.md in the
          project.
        </p>
      </StaticHtml>
      <DeskShell {...props} />
    </div>
  );
}

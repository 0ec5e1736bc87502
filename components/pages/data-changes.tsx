import styles from "@/components/page/page.module.css";
import type { Change } from "@/lib/catalogue/changes";
import { printDate } from "@/lib/format/date";
import dataStyles from "./data-collection.module.css";

/** A change with its text as HTML. */
export interface ShownChange extends Omit<Change, "text"> {
  readonly html: string;
}

/** The dated changes of data and rules, newest first and open; the older ones are folded. */
export function DataChanges({ changes }: { readonly changes: readonly ShownChange[] }) {
  if (changes.length === 0) return null;
  return (
    <section id="changes">
      <h2>Changes</h2>
      <p className={styles.tall}>
        Only changes that readers of the results need to know about. Also as a <a href="/feed.xml">feed</a>.
      </p>
      {changes.map(({ id, date, title, html }, at) => (
        <article key={id} id={id} className={dataStyles.change}>
          <details open={at === 0}>
            <summary className={styles.summary}>
              <span>
                {printDate(date)}: {title}
              </span>
            </summary>
            {/* The collection's own text, from a file that is committed with the data. */}
            <div dangerouslySetInnerHTML={{ __html: html }} />
          </details>
        </article>
      ))}
    </section>
  );
}

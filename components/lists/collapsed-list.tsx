import type { ReactNode } from "react";
import { counted, grouped } from "@/lib/format/words";
import { listHeading } from "@/lib/sentences/list-heading";
import { collapseList, type ListGroup } from "@/lib/select/list/collapse-list";
import styles from "./lists.module.css";

/**
 * A list under headings. Long groups show their first rows and fold the others away, late groups fold away as a whole; every row
 * is in the page, so that no script is needed and a search within the page finds it.
 */
export function CollapsedList<Row>({
  groups,
  what,
  table,
  about,
}: {
  readonly groups: readonly ListGroup<Row>[];
  /** One row: "benchmark". */
  readonly what: string;
  readonly table: (rows: readonly Row[], caption: string) => ReactNode;
  /** What is said of a group besides its number of rows. */
  readonly about?: (rows: readonly Row[]) => string;
}) {
  return collapseList(groups).map(({ of, rows, isOpen, first, rest }) => {
    const title = of === null ? "" : listHeading(of);
    const inside = (
      <>
        {table(first, title || `All ${what}s`)}
        {rest.length > 0 && (
          <details className={styles.rest}>
            <summary>{`${grouped(rest.length)} more`}</summary>
            {table(rest, `${title || `All ${what}s`}, continued`)}
          </details>
        )}
      </>
    );
    if (title === "") return <div key={title}>{inside}</div>;
    return (
      <details key={title} className={styles.group} open={isOpen}>
        <summary>
          <h2>{title}</h2>
          <span className={styles.about}>{[counted(rows.length, what), about?.(rows)].filter(Boolean).join(", ")}</span>
        </summary>
        {inside}
      </details>
    );
  });
}

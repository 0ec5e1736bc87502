import type { ReactNode } from "react";
import page from "@/components/page/page.module.css";
import { counted, grouped } from "@/lib/format/words";
import { listHeading } from "@/lib/sentences/list-heading";
import { collapseList, type ListGroup } from "@/lib/report/lists/collapse-list";
import { firstRows } from "@/lib/report/lists/first-rows";
import type { Rows } from "@/lib/report/leaderboard/shown";
import styles from "./lists.module.css";

/**
 * A list under headings. Long groups show their first rows and fold the others, and late groups are folded as a whole. The rows are in the page, so
 * that no script is needed and a search within the page finds them. If the list has more than a few hundred rows, the page has the first of each
 * group and a link to all.
 */
export function CollapsedList<Row>({
  groups,
  what,
  rows: asked,
  all,
  table,
  about,
}: {
  readonly groups: readonly ListGroup<Row>[];
  /** The noun for one row: "benchmark". */
  readonly what: string;
  readonly rows: Rows;
  /** The address of the same list with every row. */
  readonly all: string;
  readonly table: (rows: readonly Row[], caption: string) => ReactNode;
  /** Returns a note on a group besides its number of rows. */
  readonly about?: (rows: readonly Row[]) => string;
}) {
  const parts = firstRows(groups, asked);
  const total = groups.reduce((sum, group) => sum + group.rows.length, 0);
  return collapseList(parts.map(({ of, first }) => ({ of, rows: first }))).map(
    ({ of, rows: here, isOpen, first, rest }, at) => {
      const rows = parts[at]?.rows ?? here;
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
          {here.length < rows.length && (
            <p className={page.facts}>
              {here.length} of {counted(rows.length, what)}: <a href={all}>show all {counted(total, what)}</a>
            </p>
          )}
        </>
      );
      if (title === "") return <div key={title}>{inside}</div>;
      return (
        <details key={title} className={styles.group} open={isOpen}>
          <summary>
            <h2>{title}</h2>
            <span className={styles.about}>
              {[counted(rows.length, what), about?.(rows)].filter(Boolean).join(", ")}
            </span>
          </summary>
          {inside}
        </details>
      );
    },
  );
}

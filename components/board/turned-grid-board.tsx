import { Fragment } from "react";
import type { ShownGrid } from "@/lib/view/board/shown-grid";
import { roomOfGrid } from "./board-room";
import styles from "./board.module.css";
import { GridCell, WINS, WinsCell } from "./grid-cell";
import { MethodName } from "./method-name";
import { Scroller } from "./scroller";
import { SortHead, type SortLinks } from "./sort-head";

interface TurnedGridBoardProps {
  /** Describes the table for screen readers. */
  readonly caption: string;
  readonly grid: ShownGrid;
  /** The ids of the methods to show, in order; a single group without a title if they are not grouped. */
  readonly groups: readonly { readonly title: string; readonly methods: readonly string[] }[];
  /** The links of the heads, and the id of a column from its row and metric. */
  readonly sort?: SortLinks & { readonly idOf: (row: string, metric: number) => string };
}

/** Methods as rows, the rows of a grid by metric as columns: for more methods than fit side by side. Best, second and wins are as in the other orientation. */
export function TurnedGridBoard({ caption, grid, groups, sort }: TurnedGridBoardProps) {
  const { along, methods, metrics, sections, wins } = grid;
  const rows = sections.flatMap((section) => section.rows);
  const hasMetrics = metrics.length > 1;
  const over = hasMetrics ? { scope: "colgroup", colSpan: metrics.length } : { scope: "col" };
  const heads = rows.flatMap(({ key, label }) =>
    metrics.map((metric, at) => (
      <SortHead
        key={`${key} ${metric}`}
        id={sort?.idOf(label, at) ?? ""}
        name={hasMetrics ? metric : label}
        sort={sort}
        isNumber
      />
    )),
  );
  return (
    <Scroller name={caption} room={roomOfGrid(grid, true)}>
      <table className={`${styles.table} ${styles.named}`}>
        <caption className="hidden-text">{caption}</caption>
        <thead>
          <tr>
            <th rowSpan={hasMetrics ? 2 : 1} scope="col">
              {along ? `Method; across: ${along}` : "Method"}
            </th>
            {hasMetrics
              ? rows.map(({ key, label }) => (
                  <th key={key} {...over} className={styles.number}>
                    {label}
                  </th>
                ))
              : heads}
            <th {...over} className={styles.number}>
              {WINS}
            </th>
          </tr>
          {hasMetrics && (
            <tr>
              {heads}
              {metrics.map((metric) => (
                <th key={metric} scope="col" className={styles.number}>
                  {metric}
                </th>
              ))}
            </tr>
          )}
        </thead>
        <tbody>
          {groups.map(({ title, methods: own }) => (
            <Fragment key={title}>
              {title && (
                <tr className={styles.section}>
                  <th scope="rowgroup" colSpan={(rows.length + 1) * metrics.length + 1}>
                    {title}
                  </th>
                </tr>
              )}
              {own
                .map((id) => ({ id, at: methods.findIndex((method) => method.id === id) }))
                .map(({ id, at }) => (
                  <tr key={id} className={methods[at]?.yours && styles.yours}>
                    <th scope="row">
                      <MethodName method={methods[at]} />
                    </th>
                    {rows.map(({ key, cells }) =>
                      cells[at]?.map((cell, metric) => <GridCell key={`${key} ${metric}`} cell={cell} />),
                    )}
                    {wins[at]?.map((words, metric) => (
                      <WinsCell key={metrics[metric]} words={words} />
                    ))}
                  </tr>
                ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}

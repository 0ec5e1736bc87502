"use client";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useRef } from "react";
import type { Row } from "./rows";
import styles from "./results.module.css";
import { useIsPrinted } from "./use-is-printed.client";

/** The height of a row in CSS pixels before it is measured. */
const ROW_HEIGHT = 64;

/** A table that renders only the visible rows, and all of them in print. */
export function RowsInSight({ rows }: { readonly rows: readonly Row[] }) {
  const box = useRef<HTMLDivElement>(null);
  const isPrinted = useIsPrinted();
  // oxlint-disable-next-line react-hooks/incompatible-library -- Its functions must not be memoized, and nothing here is.
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
  });
  return (
    <div
      className={styles.box}
      ref={box}
      // Few rows leave no empty space; while they are loading, their space is kept. The 2 px are the lines around the box.
      style={rows.length > 0 ? { maxHeight: virtual.getTotalSize() + 2 } : undefined}
      tabIndex={0}
      role="region"
      aria-label="Results, scroll for more"
    >
      <div
        role="table"
        aria-rowcount={rows.length}
        aria-label="Results in the order of results.csv"
        className={styles.sheet}
        style={{ height: virtual.getTotalSize() }}
      >
        {isPrinted
          ? rows.map((row, index) => (
              <div key={index} role="row" className={styles.row}>
                <Cells row={row} />
              </div>
            ))
          : virtual.getVirtualItems().map(({ index, key, start }) => {
              const row = rows[index];
              return (
                row && (
                  <div
                    key={key}
                    role="row"
                    aria-rowindex={index + 1}
                    data-index={index}
                    ref={virtual.measureElement}
                    className={styles.row}
                    style={{ transform: `translateY(${start}px)` }}
                  >
                    <Cells row={row} />
                  </div>
                )
              );
            })}
      </div>
    </div>
  );
}

const Cells = ({ row }: { readonly row: Row }) => (
  <>
    <div role="rowheader">
      {row.method} <span className={styles.detail}>{row.detail}</span>
    </div>
    <div role="cell">{row.benchmark}</div>
    <div role="cell">{row.metric}</div>
    <div role="cell" className={styles.number}>
      <a className={styles.value} href={row.receipt} data-receipt="">
        {row.value}
      </a>
    </div>
  </>
);

"use client";
import { grouped } from "@/lib/format/words";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import type { RowsProps } from "./all-rows.client";
import { readRows, rowsThatHold, type Row } from "./rows";
import styles from "./results.module.css";
import { useIsPrinted } from "./use-is-printed.client";

/** The height of a row in CSS pixels before it is measured. */
const ROW_HEIGHT = 64;

/** All rows in one table that renders only the visible ones, and all of them in print, with a field that filters them by words. */
export function VirtualRows({ address, count }: RowsProps) {
  const [rows, setRows] = useState<readonly Row[] | "failed" | null>(null);
  const [words, setWords] = useState("");
  useEffect(() => {
    const gone = new AbortController();
    readRows(address, gone.signal).then(setRows, () => gone.signal.aborted || setRows("failed"));
    return () => gone.abort();
  }, [address]);
  const asked = useDeferredValue(words);
  const shown = useMemo(() => (Array.isArray(rows) ? rowsThatHold(rows as readonly Row[], asked) : []), [rows, asked]);
  if (rows === "failed") return <p role="alert">The results could not be loaded. Reload the page to continue page by page.</p>;
  return (
    <section aria-label="All results">
      <p className={styles.words}>
        <label htmlFor="row-words">Only rows with the words</label>
        <input id="row-words" type="search" value={words} onChange={(event) => setWords(event.target.value)} autoComplete="off" spellCheck={false} />
        <output aria-live="polite">{rows === null ? `Loading ${grouped(count)} results …` : `${grouped(shown.length)} of ${grouped(rows.length)} results`}</output>
      </p>
      <Rows rows={shown} />
    </section>
  );
}

function Rows({ rows }: { readonly rows: readonly Row[] }) {
  const box = useRef<HTMLDivElement>(null);
  const isPrinted = useIsPrinted();
  // eslint-disable-next-line react-hooks/incompatible-library -- Its functions must not be memoized, and nothing here is.
  const virtual = useVirtualizer({ count: rows.length, getScrollElement: () => box.current, estimateSize: () => ROW_HEIGHT, overscan: 8 });
  return (
    <div className={styles.box} ref={box} tabIndex={0} role="region" aria-label="Results, scroll for more">
      <div role="table" aria-rowcount={rows.length} aria-label="Results in the order of results.csv" className={styles.sheet} style={{ height: virtual.getTotalSize() }}>
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
                  <div key={key} role="row" aria-rowindex={index + 1} data-index={index} ref={virtual.measureElement} className={styles.row} style={{ transform: `translateY(${start}px)` }}>
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
      <a className={styles.value} href={row.receipt}>
        {row.value}
      </a>
    </div>
  </>
);

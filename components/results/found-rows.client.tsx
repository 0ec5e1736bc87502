"use client";
import { useDeferredValue, useMemo, useState } from "react";
import { grouped } from "@/lib/format/words";
import { rowsThatHold, type Row } from "./rows";
import { RowsInSight } from "./rows-in-sight.client";
import styles from "./results.module.css";

interface FoundRowsProps {
  /** Null until they are loaded. */
  readonly rows: readonly Row[] | "failed" | null;
  /** The number of rows that are being loaded. */
  readonly count: number;
  /** The words in the field at first. */
  readonly startsWith?: string;
}

/** The rows of a list with a field that filters them by words, or what is known while they are loading or after that failed. */
export function FoundRows({ rows, count, startsWith = "" }: FoundRowsProps) {
  const [words, setWords] = useState(startsWith);
  const asked = useDeferredValue(words);
  const shown = useMemo(() => (Array.isArray(rows) ? rowsThatHold(rows as readonly Row[], asked) : []), [rows, asked]);
  if (rows === "failed")
    return <p role="alert">The results could not be loaded. Reload the page to continue page by page.</p>;
  return (
    <section aria-label="All results">
      <p className={styles.words}>
        <label htmlFor="row-words">Only rows with the words</label>
        <input
          id="row-words"
          type="search"
          value={words}
          onChange={(event) => setWords(event.target.value)}
          autoComplete="off"
          spellCheck={false}
        />
        <output aria-live="polite">
          {rows === null
            ? `Loading ${grouped(count)} results …`
            : `${grouped(shown.length)} of ${grouped(rows.length)} results`}
        </output>
      </p>
      {rows !== null && shown.length === 0 ? <p>No result has these words.</p> : <RowsInSight rows={shown} />}
    </section>
  );
}

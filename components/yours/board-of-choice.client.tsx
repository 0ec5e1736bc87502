"use client";
import { useEffect, useState } from "react";
import { loadBoards, type LoadedBoards } from "@/components/own/load-boards";
import { OwnBoardView } from "@/components/own/own-board-view.client";
import { counted } from "@/lib/format/words";
import { LONGEST_FRAGMENT, writeOwnFragment } from "@/lib/own/own-fragment";
import { rowsOfForm, type OwnForm } from "@/lib/own/own-form";
import type { OwnRow } from "@/lib/own/own-row";
import type { Vocabulary } from "@/lib/own/vocabulary";
import type { Matched } from "./reading-protocol";
import styles from "./yours.module.css";

/** The rows of one benchmark that stand on its board, of so many. */
export interface RowsOfBenchmark {
  readonly benchmark: string;
  readonly rows: readonly OwnRow[];
  readonly of: number;
}

interface BoardOfChoiceProps {
  readonly vocabulary: Vocabulary;
  readonly benchmarks: Matched["benchmarks"];
  readonly rows: RowsOfBenchmark | null;
  /** Asks for the rows of another benchmark. */
  readonly onBenchmark: (benchmark: string) => void;
  /** Hears of rows that were changed here. */
  readonly onRows: (rows: RowsOfBenchmark) => void;
}

/** A board of the reader's choice with the rows on it, and the way to its page with as many as a link carries. */
export function BoardOfChoice({ vocabulary, benchmarks, rows, onBenchmark, onRows }: BoardOfChoiceProps) {
  const [metric, setMetric] = useState("");
  const [first] = benchmarks;
  const benchmark = rows?.benchmark ?? first?.id ?? "";
  useEffect(() => {
    if (rows === null && benchmark !== "") onBenchmark(benchmark);
    // Once for each benchmark; the asking itself changes with every drawing of the page.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [rows, benchmark]);
  const measured = [...new Set(rows?.rows.flatMap(({ values }) => Object.keys(values)) ?? [])];
  const shown = measured.includes(metric) ? metric : (measured[0] ?? "");
  const nameOf = (table: "benchmarks" | "metrics", id: string) => vocabulary[table].find((one) => one.id === id)?.name ?? id;
  return (
    <section aria-label="Beside the collection">
      <h2>Beside what papers report</h2>
      <p className={styles.row}>
        <label>
          Board{" "}
          <select value={benchmark} onChange={(event) => onBenchmark(event.currentTarget.value)}>
            {benchmarks.map(({ id, rows: count }) => (
              <option key={id} value={id}>
                {nameOf("benchmarks", id)} ({count})
              </option>
            ))}
          </select>
        </label>
        {measured.length > 1 && (
          <label>
            Metric{" "}
            <select value={shown} onChange={(event) => setMetric(event.currentTarget.value)}>
              {measured.map((id) => (
                <option key={id} value={id}>
                  {nameOf("metrics", id)}
                </option>
              ))}
            </select>
          </label>
        )}
      </p>
      {rows && rows.of > rows.rows.length && <p className={styles.note}>The first {rows.rows.length} of {counted(rows.of, "row")} stand here.</p>}
      {rows && shown !== "" && <Board key={`${benchmark} ${shown}`} page={`/benchmarks/${benchmark}?metric=${shown}`} rows={rows} onRows={onRows} />}
    </section>
  );
}

interface BoardProps {
  readonly page: string;
  readonly rows: RowsOfBenchmark;
  readonly onRows: (rows: RowsOfBenchmark) => void;
}

function Board({ page, rows, onRows }: BoardProps) {
  const [loaded, setLoaded] = useState<LoadedBoards | Error | null>(null);
  const [open, setOpen] = useState<readonly number[] | null>(null);
  useEffect(() => {
    let isGone = false;
    const hear = (answer: LoadedBoards | Error) => void (isGone || setLoaded(answer));
    loadBoards(page).then(hear, hear);
    return () => {
      isGone = true;
    };
  }, [page]);
  if (loaded === null) return <p role="status">Loading the board …</p>;
  if (loaded instanceof Error) return <p role="alert" className={styles.failure}>{loaded.message} → choose the board again when you are connected.</p>;
  const [board] = loaded.boards;
  if (board === undefined) return <p>Nothing is reported there.</p>;
  const fragment = writeOwnFragment({ rows: rows.rows, unread: "" });
  const change = (next: readonly OwnRow[]) => {
    onRows({ ...rows, rows: next, of: rows.of + next.length - rows.rows.length });
    setOpen(null);
  };
  const save = (form: OwnForm) => {
    const at = open ?? [];
    const first = at[0] ?? rows.rows.length;
    change([...rows.rows.slice(0, first), ...rowsOfForm(board.facts, form), ...rows.rows.slice(first).filter((_, one) => !at.includes(one + first))]);
  };
  return (
    <>
      <p>
        {fragment.length <= LONGEST_FRAGMENT ? (
          <a href={`${page}${fragment}`}>Open the page of this benchmark with these rows, and its chart</a>
        ) : (
          <a href={page}>Open the page of this benchmark; these are more rows than a link carries (4 kB)</a>
        )}
      </p>
      <OwnBoardView board={board} document={loaded.document} rows={rows.rows} open={open} onOpen={setOpen} onSave={save} onRemove={(at) => change(rows.rows.filter((_, one) => !at.includes(one)))} onPlaced={ignore} isAlways />
    </>
  );
}

const ignore = () => undefined;

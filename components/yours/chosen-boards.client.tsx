"use client";
import { startTransition, useEffect, useMemo, useState } from "react";
import { OwnBoardView } from "@/components/own/own-board-view.client";
import type { BoardsOfPage } from "@/lib/own/boards-of-page";
import { withOwnRows, type OwnBoard } from "@/lib/own/own-board";
import { judgeOnBoard } from "@/lib/own/judge-on-board";
import { rowsOfForm, type OwnForm } from "@/lib/own/own-form";
import type { OwnRow } from "@/lib/own/own-row";
import { ChosenChart } from "./chosen-chart.client";
import type { ChosenPageProps } from "./chosen-page.client";
import { GroupChoice } from "./group-choice.client";
import { PageLink } from "./page-link";
import { roomiestGroup } from "./roomiest-group";
import { WindowChoice } from "./window-choice";
import { windowsOfRows, type RowWindow } from "./windows-of-rows";
import styles from "./yours.module.css";

interface ChosenBoardsProps extends ChosenPageProps {
  /** The boards of the page; null until they are loaded. */
  readonly loaded: BoardsOfPage | Error | null;
}

/** The boards and the chart of a page with the reader's rows on them, or why there are none. */
export function ChosenBoards({ loaded, page, rows, choice, onChoice, onRows, onMethods }: ChosenBoardsProps) {
  const [open, setOpen] = useState<{ readonly key: string; readonly at: readonly number[] } | null>(null);
  const own = rows.rows;
  const boards = useMemo(
    () =>
      loaded === null || loaded instanceof Error
        ? []
        : loaded.boards.filter(
            (board) =>
              hasRows(board, own) &&
              (!board.isFolded || own.some((row) => judgeOnBoard(board.facts, row).joined.length > 0)),
          ),
    [loaded, own],
  );
  const windows = useMemo(() => windowsOfRows(own), [own]);
  const [asked, setAsked] = useState(0);
  const at = Math.max(0, Math.min(asked, windows.length - 1));
  const { from, to } = windows[at] as RowWindow;
  const inSight = useMemo(() => own.slice(from, to), [own, from, to]);
  const [board] = boards;
  // If no group was chosen and the largest accepts none of the rows, one that does is shown instead.
  const better = useMemo(
    () =>
      board && choice.group === null && !withOwnRows(board, inSight).told.some(({ isPlaced }) => isPlaced)
        ? roomiestGroup(board, inSight)
        : null,
    [board, choice.group, inSight],
  );
  useEffect(() => {
    if (board) onMethods(methodsOn(board));
    if (better) onChoice({ ...choice, group: better.name });
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- Each page answers once; who is told changes with every drawing.
  }, [board, better]);
  if (loaded === null || better !== null) return <p role="status">Loading the board …</p>;
  if (loaded instanceof Error)
    return (
      <p role="alert" className={styles.failure}>
        {loaded.message} → choose the board again when you are connected.
      </p>
    );
  if (board === undefined) return <p>It has no results on the benchmarks of your rows.</p>;
  const change = (next: readonly OwnRow[]) => {
    onRows({ ...rows, rows: next, of: rows.of + next.length - own.length });
    setOpen(null);
  };
  const showWindow = (next: number) => {
    // An open form counts its rows from the first row of its window.
    setOpen(null);
    startTransition(() => setAsked(next));
  };
  const save = ({ facts }: OwnBoard, form: OwnForm) => {
    const replaced = (open?.at ?? []).map((one) => one + from);
    const first = replaced[0] ?? to;
    const next = [
      ...own.slice(0, first),
      ...rowsOfForm(facts, form),
      ...own.slice(first).filter((_, one) => !replaced.includes(one + first)),
    ];
    change(next);
    // Shows the window with the new rows, even if the previous window was full.
    setAsked(windowsOfRows(next).findIndex((one) => first < one.to));
  };
  return (
    <>
      <GroupChoice board={board} rows={own} onGroup={(group) => onChoice({ ...choice, group, chart: "", x: "" })} />
      {loaded.chart && (
        <ChosenChart
          chart={loaded.chart}
          boards={loaded.boards}
          rows={inSight}
          onChart={(chart, x) => onChoice({ ...choice, chart, x })}
        />
      )}
      <PageLink page={page} rows={own} />
      {windows.length > 1 && <WindowChoice windows={windows} at={at} of={own.length} onWindow={showWindow} />}
      {boards.map((one) => (
        <OwnBoardView
          key={one.key}
          page={page}
          board={one}
          document={{ ...loaded.document, boards: [...loaded.document.boards, ...loaded.folded] }}
          rows={inSight}
          open={open?.key === one.key ? open.at : null}
          onOpen={(next) => setOpen(next && { key: one.key, at: next })}
          onSave={(form) => save(one, form)}
          onRemove={(removed) => change(own.filter((_, place) => !removed.includes(place - from)))}
          onPlaced={ignore}
          isAlways
          groupLink={({ name, title }) =>
            // All boards of a comparison that accept a row are on this page.
            one.panel === null ? (
              <span>{title}, which is on this page</span>
            ) : (
              <button type="button" onClick={() => onChoice({ ...choice, group: name, chart: "", x: "" })}>
                {title}
              </button>
            )
          }
        />
      ))}
    </>
  );
}

const hasRows = ({ facts }: OwnBoard, rows: readonly OwnRow[]) =>
  rows.some(({ benchmark }) => facts.benchmarks.some(({ benchmark_id }) => benchmark_id === benchmark));
const methodsOn = ({ shown }: OwnBoard) => [
  ...new Set(
    shown.shape === "grid"
      ? shown.grid.methods.map(({ id }) => id)
      : shown.board.groups.flatMap(({ rows }) => rows.map(({ method }) => method.id)),
  ),
];
const ignore = () => undefined;

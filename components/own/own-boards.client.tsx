"use client";
import { useEffect, useLayoutEffect, useMemo, useState } from "react";
import { createPortal } from "react-dom";
import type { BoardsOfPage } from "@/lib/own/boards-of-page";
import { withOwnMarks } from "@/lib/own/own-chart";
import type { OwnBoard } from "@/lib/own/own-board";
import { rowsOfForm, type OwnForm } from "@/lib/own/own-form";
import type { OwnRow } from "@/lib/own/own-row";
import { presentRows } from "@/lib/own/present-rows";
import { ChartKey } from "@/components/charts/caption/chart-key";
import { listed } from "@/lib/format/words";
import type { Drawable } from "@/lib/view/chart/picture";
import { boardHosts, chartHosts, type Host } from "./board-hosts";
import { loadBoards } from "./load-boards";
import { openBoard, useUnfolded } from "./open-board.client";
import { OwnBoardView } from "./own-board-view.client";
import type { OwnListProps } from "./own-list.client";
import { OwnChart } from "./own-chart.client";
import { useOwnRows } from "./use-own-rows.client";
import styles from "./own.module.css";
import { below } from "@/lib/view/address/base-path";

interface Loaded extends BoardsOfPage {
  readonly hosts: readonly Host[];
  readonly charts: readonly Host[];
}

/** The open form: its board, and the rows that it edits, empty for a new row. */
interface Open {
  readonly key: string;
  readonly at: readonly number[];
}

/** A reader's own rows on every board and chart of the page. `asked` is the button that was pressed last. */
export function OwnBoards({ asked }: { readonly asked: { readonly key: string } | null }) {
  const { own, isInAddress, setRows } = useOwnRows();
  const [loaded, setLoaded] = useState<Loaded | Error | null>(null);
  const [open, setOpen] = useState<Open | null>(null);
  const [seen, setSeen] = useState<typeof asked>(null);
  if (asked !== seen) {
    setSeen(asked);
    setOpen(asked && { key: asked.key, at: [] });
  }
  useEffect(() => {
    const load = () => void loadBoards().then((answer) => setLoaded({ ...answer, hosts: boardHosts(), charts: chartHosts() }), setLoaded);
    load();
    addEventListener("boards", load);
    return () => removeEventListener("boards", load);
  }, [asked]);
  const { rows, moved } = useMemo(() => presentRows({ former: loaded === null || loaded instanceof Error ? [] : loaded.former }, own.rows), [loaded, own.rows]);
  useUnfolded(loaded === null || loaded instanceof Error ? null : loaded, rows);
  if (loaded === null) return <p role="status" className="hidden-text">Loading the boards of this page</p>;
  if (loaded instanceof Error) return <p role="alert" className={styles.failure}>{loaded.message} → press “Add your own row” again.</p>;
  const { boards, hosts, charts } = loaded;
  const taken = { ...loaded.document, boards: [...loaded.document.boards, ...loaded.folded] };
  const save = (board: OwnBoard, form: OwnForm) => {
    const added = rowsOfForm(board.facts, form);
    const replaced = open?.at ?? [];
    const first = replaced[0] ?? rows.length;
    setRows([...rows.slice(0, first), ...added, ...rows.slice(first).filter((_, at) => !replaced.includes(at + first))]);
    setOpen(null);
    // The reader next wants the note on the row, so it gets the focus.
    requestAnimationFrame(() => document.getElementById(`own-${first}`)?.focus());
  };
  const remove = (at: readonly number[]) => {
    setRows(rows.filter((_, one) => !at.includes(one)));
    setOpen(null);
  };
  const elsewhere = rows.filter(({ benchmark }) => benchmark !== "" && !boards.some(({ facts }) => facts.benchmarks.some(({ benchmark_id }) => benchmark_id === benchmark)));
  const [firstHost] = hosts;
  const hostOf = (board: string) => hosts.find(({ key }) => key === board);
  return (
    <>
      {boards.map((board) => {
        const host = hostOf(board.key);
        const groupLink: OwnListProps["groupLink"] = ({ name, title }) => (board.panel === null ? <button type="button" onClick={() => openBoard(hostOf(name))}>{title}</button> : <a href={hrefWith("panel", name)}>{title}</a>);
        return host && createPortal(<OwnBoardView hrefOf={below(location.pathname).startsWith("/benchmarks/") ? sortHref : undefined} onPlaced={host.hide} board={board} document={taken} rows={rows} open={open?.key === board.key ? open.at : null} onOpen={(at) => setOpen(at && { key: board.key, at })} onSave={(form) => save(board, form)} onRemove={remove} groupLink={groupLink} />, host.place, `board ${board.key}`);
      })}
      {charts.map((host) => createPortal(<OneChart host={host} boards={boards} rows={rows} />, host.place, `chart ${host.key.slice(0, 200)}`))}
      {firstHost && createPortal(<Notices problems={own.problems} moved={moved} isInAddress={isInAddress} elsewhere={elsewhere} />, firstHost.place, "notices")}
    </>
  );
}

/** Returns the address of the page with another value of a parameter; everything else stays. */
function hrefWith(name: "sort" | "panel", value: string): string {
  const search = new URLSearchParams(location.search);
  search.delete(name);
  if (value !== "") search.set(name, value);
  return `${below(location.pathname)}${search.size > 0 ? `?${search}` : ""}`;
}

const sortHref = (sort: string) => hrefWith("sort", sort);

function OneChart({ host, boards, rows }: { readonly host: Host; readonly boards: readonly OwnBoard[]; readonly rows: readonly OwnRow[] }) {
  const chart = withOwnMarks(JSON.parse(host.key) as Drawable, boards, rows);
  const isShown = chart !== null;
  useLayoutEffect(() => {
    host.hide(isShown);
    return () => host.hide(false);
  }, [host, isShown]);
  return (
    chart && (
      <>
        <ChartKey series={chart} />
        <OwnChart key={JSON.stringify(chart.marks)} chart={chart} />
      </>
    )
  );
}

interface NoticesProps {
  /** Former ids of the link that were replaced. */
  readonly moved: readonly string[];
  readonly problems: readonly string[];
  readonly isInAddress: boolean;
  readonly elsewhere: readonly OwnRow[];
}

function Notices({ problems, moved, isInAddress, elsewhere }: NoticesProps) {
  return (
    <>
      {problems.map((problem) => (
        <p key={problem} role="alert" className={styles.failure}>
          {problem}.
        </p>
      ))}
      {moved.length > 0 && <p role="status">Since this link was made: {listed(moved)}.</p>}
      {!isInAddress && (
        <p role="alert" className={styles.failure}>
          These rows do not fit in a link (4 kB): they stay here until you leave the page; the link has only the rows before them.
        </p>
      )}
      {elsewhere.length > 0 && (
        <p className={styles.failure}>
          Of your rows, {elsewhere.length} {elsewhere.length === 1 ? "is" : "are"} of a benchmark that is not on this page; the address keeps {elsewhere.length === 1 ? "it" : "them"}.
        </p>
      )}
    </>
  );
}

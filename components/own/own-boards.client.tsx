"use client";
import { useEffect, useLayoutEffect, useState } from "react";
import { createPortal } from "react-dom";
import { withOwnMarks } from "@/lib/own/own-chart";
import { EMPTY_FORM, formsOfRows, rowsOfForm, type OwnForm } from "@/lib/own/own-form";
import { withOwnRows, type OwnBoard } from "@/lib/own/own-board";
import type { OwnRow } from "@/lib/own/own-row";
import type { Drawable } from "@/lib/view/picture";
import { boardHosts, chartHosts, type Host } from "./board-hosts";
import { loadBoards } from "./load-boards";
import { OwnBoardTable } from "./own-board-table";
import { OwnChart } from "./own-chart.client";
import { OwnFormFields } from "./own-form.client";
import { OwnList } from "./own-list.client";
import { useOwnRows } from "./use-own-rows.client";
import styles from "./own.module.css";

interface Loaded {
  readonly boards: readonly OwnBoard[];
  readonly hosts: readonly Host[];
  readonly charts: readonly Host[];
}

/** Which form is open: of a board, for a new row or for some that stand there. */
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
    const load = () => void loadBoards().then((boards) => setLoaded({ boards, hosts: boardHosts(), charts: chartHosts() }), setLoaded);
    load();
    addEventListener("boards", load);
    return () => removeEventListener("boards", load);
  }, [asked]);
  if (loaded === null) return <p role="status" className="hidden-text">Loading the boards of this page</p>;
  if (loaded instanceof Error) return <p role="alert" className={styles.failure}>{loaded.message} → press “Add your own row” again.</p>;
  const { boards, hosts, charts } = loaded;
  const save = (board: OwnBoard, form: OwnForm) => {
    const added = rowsOfForm(board.facts, form);
    const replaced = open?.at ?? [];
    const first = replaced[0] ?? own.rows.length;
    setRows([...own.rows.slice(0, first), ...added, ...own.rows.slice(first).filter((_, at) => !replaced.includes(at + first))]);
    setOpen(null);
  };
  const remove = (at: readonly number[]) => {
    setRows(own.rows.filter((_, one) => !at.includes(one)));
    setOpen(null);
  };
  const elsewhere = own.rows.filter(({ benchmark }) => benchmark !== "" && !boards.some(({ facts }) => facts.benchmarks.some(({ benchmark_id }) => benchmark_id === benchmark)));
  const [firstHost] = hosts;
  return (
    <>
      {boards.map((board) => {
        const host = hosts.find(({ key }) => key === board.key);
        return host && createPortal(<OneBoard board={board} rows={own.rows} host={host} open={open?.key === board.key ? open.at : null} onOpen={(at) => setOpen(at && { key: board.key, at })} onSave={(form) => save(board, form)} onRemove={remove} />, host.place, `board ${board.key}`);
      })}
      {charts.map((host) => createPortal(<OneChart host={host} boards={boards} rows={own.rows} />, host.place, `chart ${host.key.slice(0, 200)}`))}
      {firstHost && createPortal(<Notices problems={own.problems} isInAddress={isInAddress} elsewhere={elsewhere} />, firstHost.place, "notices")}
    </>
  );
}

interface OneBoardProps {
  readonly board: OwnBoard;
  readonly rows: readonly OwnRow[];
  readonly host: Host;
  /** The rows that the open form is about, none for a new one; null while it is closed. */
  readonly open: readonly number[] | null;
  readonly onOpen: (at: readonly number[] | null) => void;
  readonly onSave: (form: OwnForm) => void;
  readonly onRemove: (at: readonly number[]) => void;
}

function OneBoard({ board, rows, host, open, onOpen, onSave, onRemove }: OneBoardProps) {
  const { facts } = board;
  const isHere = ({ benchmark }: OwnRow) => benchmark === "" || facts.benchmarks.some(({ benchmark_id }) => benchmark_id === benchmark);
  const here = rows.map((row, at) => ({ row, at })).filter(({ row }) => isHere(row));
  const { shown, told } = withOwnRows(board, here.map(({ row }) => row));
  const isPlaced = told.some((one) => one.isPlaced);
  useLayoutEffect(() => {
    host.hide(isPlaced);
    return () => host.hide(false);
  }, [host, isPlaced]);
  const forms = formsOfRows(facts, here.map(({ row }) => row)).map(({ form, at }) => ({ form, row: form, at: at.map((one) => here[one]?.at ?? -1), told: at.flatMap((one) => told[one] ?? []) }));
  const edited = open && forms.find(({ at }) => at.join() === open.join());
  const isOnBenchmark = location.pathname.startsWith("/benchmarks/");
  return (
    <>
      {isPlaced && <OwnBoardTable board={board} shown={shown} hrefOf={isOnBenchmark ? sortHref : undefined} />}
      {forms.length > 0 && <OwnList entries={forms} onEdit={onOpen} onRemove={onRemove} />}
      {open && <OwnFormFields key={open.join()} facts={facts} form={edited?.form ?? EMPTY_FORM} isNew={!edited} onDone={onSave} onCancel={() => onOpen(null)} />}
    </>
  );
}

/** The page in another order of its board, with everything else as it is. */
function sortHref(sort: string): string {
  const search = new URLSearchParams(location.search);
  search.delete("sort");
  if (sort !== "") search.set("sort", sort);
  return `${location.pathname}${search.size > 0 ? `?${search}` : ""}`;
}

function OneChart({ host, boards, rows }: { readonly host: Host; readonly boards: readonly OwnBoard[]; readonly rows: readonly OwnRow[] }) {
  const chart = withOwnMarks(JSON.parse(host.key) as Drawable, boards, rows);
  const isShown = chart !== null;
  useLayoutEffect(() => {
    host.hide(isShown);
    return () => host.hide(false);
  }, [host, isShown]);
  return chart && <OwnChart key={JSON.stringify(chart.marks)} chart={chart} />;
}

interface NoticesProps {
  readonly problems: readonly string[];
  readonly isInAddress: boolean;
  readonly elsewhere: readonly OwnRow[];
}

function Notices({ problems, isInAddress, elsewhere }: NoticesProps) {
  return (
    <>
      {problems.map((problem) => (
        <p key={problem} role="alert" className={styles.failure}>
          {problem}.
        </p>
      ))}
      {!isInAddress && (
        <p role="alert" className={styles.failure}>
          These are more rows than a link can carry (4 kB): they stand here until you leave the page, and the address holds those before.
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

"use client";
import { useEffect, useLayoutEffect, useMemo, useState } from "react";
import { createPortal } from "react-dom";
import type { BoardsOfPage } from "@/lib/own/boards-of-page";
import { withOwnMarks } from "@/lib/own/own-chart";
import { isOnBoard, type OwnBoard } from "@/lib/own/own-board";
import { rowsOfForm, type OwnForm } from "@/lib/own/own-form";
import type { OwnRow } from "@/lib/own/own-row";
import { presentRows } from "@/lib/own/present-rows";
import { ChartKey } from "@/components/charts/caption/chart-key";
import type { Drawable } from "@/lib/view/chart/picture";
import { boardHosts, chartHosts, fileHosts, type Host } from "./board-hosts";
import { BoardsAwaited } from "./boards-awaited";
import { loadBoards, pageInBar } from "./load-boards";
import { openBoard, useUnfolded } from "./open-board.client";
import { OwnBoardView } from "./own-board-view.client";
import type { OwnListProps } from "./own-list.client";
import { OwnChart } from "./own-chart.client";
import { OwnNotices } from "./own-notices";
import { useOwnRows } from "./use-own-rows.client";
import { below } from "@/lib/view/address/base-path";

interface Loaded extends BoardsOfPage {
  readonly hosts: readonly Host[];
  readonly charts: readonly Host[];
  /** Where it is said that the files of the server leave own rows out. */
  readonly files: readonly HTMLElement[];
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
    const load = () =>
      void loadBoards().then(
        (answer) => setLoaded({ ...answer, hosts: boardHosts(), charts: chartHosts(), files: fileHosts() }),
        setLoaded,
      );
    load();
    addEventListener("boards", load);
    return () => removeEventListener("boards", load);
  }, [asked]);
  const { rows, moved } = useMemo(
    () => presentRows({ former: loaded === null || loaded instanceof Error ? [] : loaded.former }, own.rows),
    [loaded, own.rows],
  );
  useUnfolded(loaded === null || loaded instanceof Error ? null : loaded, rows);
  if (loaded === null || loaded instanceof Error) return <BoardsAwaited failure={loaded} />;
  const { boards, hosts, charts, files } = loaded;
  const taken = { ...loaded.document, boards: [...loaded.document.boards, ...loaded.folded] };
  const save = (board: OwnBoard, form: OwnForm) => {
    const added = rowsOfForm(board.facts, form);
    const replaced = open?.at ?? [];
    const first = replaced[0] ?? rows.length;
    setRows([
      ...rows.slice(0, first),
      ...added,
      ...rows.slice(first).filter((_, at) => !replaced.includes(at + first)),
    ]);
    setOpen(null);
    // The reader next wants the note on the row, so it gets the focus.
    requestAnimationFrame(() => document.getElementById(`own-${first}`)?.focus());
  };
  const remove = (at: readonly number[]) => {
    setRows(rows.filter((_, one) => !at.includes(one)));
    setOpen(null);
  };
  const elsewhere = rows.filter(
    ({ benchmark }) =>
      benchmark !== "" &&
      !boards.some(({ facts }) => facts.benchmarks.some(({ benchmark_id }) => benchmark_id === benchmark)),
  );
  const [firstHost] = hosts;
  const hostOf = (board: string) => hosts.find(({ key }) => key === board);
  return (
    <>
      {boards.map((board) => {
        const host = hostOf(board.key);
        const groupLink: OwnListProps["groupLink"] = ({ name, title }) =>
          board.panel === null ? (
            <button type="button" onClick={() => openBoard(hostOf(name))}>
              {title}
            </button>
          ) : (
            <a href={hrefWith("panel", name)}>{title}</a>
          );
        return (
          host &&
          createPortal(
            <OwnBoardView
              hrefOf={below(location.pathname).startsWith("/benchmarks/") ? sortHref : undefined}
              onPlaced={host.hide}
              page={pageInBar()}
              board={board}
              document={taken}
              rows={rows}
              open={open?.key === board.key ? open.at : null}
              onOpen={(at) => setOpen(at && { key: board.key, at })}
              onSave={(form) => save(board, form)}
              onRemove={remove}
              groupLink={groupLink}
            />,
            host.place,
            `board ${board.key}`,
          )
        );
      })}
      {charts.map((host) =>
        createPortal(
          <OneChart host={host} boards={boards} rows={rows} />,
          host.place,
          `chart ${host.key.slice(0, 200)}`,
        ),
      )}
      {files.map((place, at) => createPortal(<WithoutYours boards={boards} rows={rows} />, place, `files ${at}`))}
      {firstHost &&
        createPortal(
          <OwnNotices problems={own.problems} moved={moved} isInAddress={isInAddress} elsewhere={elsewhere} />,
          firstHost.place,
          "notices",
        )}
    </>
  );
}

/** Said beside links to the files of a board, which the server makes, while a board of the page shows the reader's rows. */
const WithoutYours = ({ boards, rows }: { readonly boards: readonly OwnBoard[]; readonly rows: readonly OwnRow[] }) =>
  boards.some((board) => isOnBoard(board, rows)) && "These leave out your rows; the files under the board have them.";

/** Returns the address of the page with another value of a parameter; everything else stays. */
function hrefWith(name: "sort" | "panel", value: string): string {
  const search = new URLSearchParams(location.search);
  search.delete(name);
  if (value !== "") search.set(name, value);
  return `${below(location.pathname)}${search.size > 0 ? `?${search}` : ""}`;
}

const sortHref = (sort: string) => hrefWith("sort", sort);

function OneChart({
  host,
  boards,
  rows,
}: {
  readonly host: Host;
  readonly boards: readonly OwnBoard[];
  readonly rows: readonly OwnRow[];
}) {
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

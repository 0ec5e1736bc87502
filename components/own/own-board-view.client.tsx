"use client";
import { useLayoutEffect, useMemo } from "react";
import { rowsOfBoard, withOwnRows, type OwnBoard } from "@/lib/own/own-board";
import { EMPTY_FORM, formsOfRows, type OwnForm } from "@/lib/own/own-form";
import type { OwnRow } from "@/lib/own/own-row";
import type { BoardDocument } from "@/lib/report/board-table";
import { OwnBoardTable } from "./own-board-table";
import { OwnExports } from "./own-exports.client";
import { OwnFormFields } from "./own-form.client";
import { OwnList, type OwnListProps } from "./own-list.client";

interface OwnBoardViewProps {
  /** The address of the page, with its query. */
  readonly page: string;
  readonly board: OwnBoard;
  /** The boards of the page in their form for downloads. */
  readonly document: BoardDocument;
  /** All rows of the reader; the board shows those of its benchmarks. */
  readonly rows: readonly OwnRow[];
  /** The rows in the open form, empty for a new one; null while it is closed. */
  readonly open: readonly number[] | null;
  readonly onOpen: (at: readonly number[] | null) => void;
  readonly onSave: (form: OwnForm) => void;
  readonly onRemove: (at: readonly number[]) => void;
  /** Called with whether a row is on the board, which is then rendered here. */
  readonly onPlaced: (isPlaced: boolean) => void;
  /** Whether the board is rendered here even without a row. */
  readonly isAlways?: boolean;
  readonly hrefOf?: ((sort: string) => string) | undefined;
  /** Returns the link to another group of the page. */
  readonly groupLink: OwnListProps["groupLink"];
}

/** A board with own rows, the notes on each of them, and the form for one. */
export function OwnBoardView({
  page,
  board,
  document,
  rows,
  open,
  onOpen,
  onSave,
  onRemove,
  onPlaced,
  isAlways = false,
  hrefOf,
  groupLink,
}: OwnBoardViewProps) {
  const { facts } = board;
  const { here, own, shown, told } = useMemo(() => {
    const placed = rowsOfBoard(board, rows);
    const mine = placed.map(({ row }) => row);
    return { here: placed, own: mine, ...withOwnRows(board, mine) };
  }, [board, rows]);
  const isPlaced = told.some((one) => one.isPlaced);
  useLayoutEffect(() => {
    onPlaced(isPlaced);
    return () => onPlaced(false);
  }, [onPlaced, isPlaced]);
  const forms = formsOfRows(facts, own).map(({ form, at }) => ({
    form,
    row: form,
    at: at.map((one) => here[one]?.at ?? -1),
    told: at.flatMap((one) => told[one] ?? []),
  }));
  const edited = open && forms.find(({ at }) => at.join() === open.join());
  return (
    <>
      {(isPlaced || isAlways) && <OwnBoardTable board={board} shown={shown} hrefOf={hrefOf} />}
      {isPlaced && <OwnExports page={page} board={board} document={document} rows={own} shown={shown} />}
      {forms.length > 0 && <OwnList entries={forms} onEdit={onOpen} onRemove={onRemove} groupLink={groupLink} />}
      {open && (
        <OwnFormFields
          key={open.join()}
          facts={facts}
          form={edited?.form ?? EMPTY_FORM}
          isNew={!edited}
          onDone={onSave}
          onCancel={() => onOpen(null)}
        />
      )}
    </>
  );
}

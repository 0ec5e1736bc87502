import { absentWords, type AbsentWords } from "@/lib/report/gap/absent";
import type { Result } from "@/lib/catalogue/catalogue";
import { headWords, ORIGIN_VERBS } from "@/lib/sentences/board";
import { rankNote } from "@/lib/sentences/ranking";
import { isOfOthers, kindBefore, speakerOf } from "@/lib/format/source";
import { cellIn, countsIn, type BoardColumn } from "@/lib/report/columns";
import type { ConfigurationBoard, ConfigurationRow } from "@/lib/report/configurations";
import { paperHref } from "@/lib/view/address/addresses";
import { rankText } from "@/lib/format/rank";
import { shownMethod, shownValue, type ShownMethod, type ShownValue } from "./shown-value";

/** A board by configuration, ready for display. Must stay serialisable: the server, the browser and JSON responses use it. */
export interface ShownConfigurations {
  readonly isRanked: boolean;
  readonly columns: readonly ShownColumn[];
  readonly groups: readonly { readonly title: string; readonly rows: readonly ShownRow[] }[];
}

export interface ShownColumn {
  readonly id: string;
  readonly head: string;
  /** The full text that the head abbreviates; empty if the head is complete. */
  readonly title: string;
  readonly isNumber: boolean;
}

export interface ShownRow {
  readonly key: string;
  /** "1", or "2=" for a shared rank; empty if the row has no rank. */
  readonly rank: string;
  /** Why the row has no rank, or by which value it ranks. */
  readonly note: string;
  readonly method: ShownMethod;
  readonly configuration: string;
  readonly cells: readonly ShownCell[];
  /** The other results of the configuration: the words "quoted by xAR", and the value. */
  readonly others: readonly { readonly words: string; readonly value: ShownValue }[];
  /** For a reader's own row: the place that it would have, and how far it is comparable. */
  readonly yours?: { readonly place: string; readonly verdict: string };
}

export type ShownCell =
  | { readonly kind: "value"; readonly value: ShownValue }
  /** `counts` states what a number of steps counts, where its source states it. */
  | { readonly kind: "text"; readonly text: string; readonly counts?: string }
  | { readonly kind: "source"; readonly before: string; readonly name: string; readonly href: string }
  /** For a metric, why its source has no value; "not stated" for a condition. */
  | { readonly kind: "absent"; readonly words: AbsentWords | "not stated" };

/** Returns a board for display. `groups` are the rows to show, in their order; ranks are those of the whole board, and have a column if `hasRank`. */
export function shownConfigurations(
  board: ConfigurationBoard,
  columns: readonly BoardColumn[],
  groups: readonly { readonly title: string; readonly rows: readonly ConfigurationRow[] }[],
  hasRank = true,
): ShownConfigurations {
  return {
    isRanked: hasRank && board.rows.some(({ rank }) => rank !== null),
    columns: columns.map(shownColumn),
    groups: groups.map(({ title, rows }) => ({ title, rows: rows.map((row) => shownRow(board, row, columns)) })),
  };
}

function shownRow(board: ConfigurationBoard, row: ConfigurationRow, columns: readonly BoardColumn[]): ShownRow {
  const { result, others } = row;
  return {
    key: result.id,
    rank: rankText(row),
    note: rankNote(row),
    method: shownMethod(result.method),
    configuration: result.configuration ?? "",
    cells: columns.map((column) => shownCell(board, row, column)),
    others: others.map((other) => ({
      words: `${ORIGIN_VERBS[other.origin]} ${speakerOf(other)}`,
      value: shownValue(other),
    })),
  };
}

function shownCell(board: ConfigurationBoard, row: ConfigurationRow, column: BoardColumn): ShownCell {
  if (column.kind === "source") return sourceCell(row.result);
  const cell = cellIn(board, row, column);
  if (cell === null)
    return { kind: "absent", words: column.kind === "metric" ? absentWords(row.result.source) : "not stated" };
  if (typeof cell === "string") {
    const counts = countsIn(row, column);
    return { kind: "text", text: cell, ...(counts !== null && { counts }) };
  }
  return { kind: "value", value: cell === row.result ? shownValue(cell, row.others, row.place) : shownValue(cell) };
}

const sourceCell = (result: Result): ShownCell => ({
  kind: "source",
  before: kindBefore(result),
  name: speakerOf(result),
  href: isOfOthers(result.source) ? result.source.url : paperHref(result.paper.paper_id),
});

function shownColumn(column: BoardColumn): ShownColumn {
  const { id } = column;
  if (column.kind === "metric")
    return { id, head: headWords(column.metric), title: column.metric.name, isNumber: true };
  if (column.kind !== "condition")
    return id === "year"
      ? { id, head: "Year", title: "Year of the paper that reports the value", isNumber: true }
      : { id, head: "Source", title: "", isNumber: false };
  const { name, unit, type, summary } = column.condition;
  return { id, head: headWords({ symbol: name, unit }), title: summary, isNumber: type === "number" };
}

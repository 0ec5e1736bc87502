import { spreadsheetSafe } from "@/lib/tables/spreadsheet";
import type { BoardDocument, BoardTable, BoardTableCell } from "@/lib/report/board-table";

/**
 * Writes boards as CSV, in the columns and order of the screen. Each column of a board is a column here; one under a spanning head is named "VAR ·
 * MSE". They follow the order and, if there are several boards, the title of the board. Digits are as printed, with the sign of a bound before them
 * and the spread after them; a missing value is an empty cell. Several boards share the columns that have the same head. Runs in the browser.
 */
export function boardCsv({ boards }: Pick<BoardDocument, "boards">): string {
  const parts = boards.map((board) => ({ board, heads: headsOf(board) }));
  const header = [...new Set(parts.flatMap(({ heads }) => heads))];
  const lines = parts.flatMap(({ board, heads }) =>
    recordsOf(board).map((cells) => {
      const byHead = new Map(heads.map((head, at) => [head, cells[at] ?? ""]));
      return header.map((head) => byHead.get(head) ?? "");
    }),
  );
  const several = boards.length > 1;
  const names = parts.flatMap(({ board }) => recordsOf(board).map(() => board.title));
  const all = [
    ["order", ...(several ? ["board"] : []), ...header],
    ...lines.map((cells, at) => [String(at + 1), ...(several ? [names[at] ?? ""] : []), ...cells]),
  ];
  return all.map((cells) => `${cells.map(cellText).join(",")}\n`).join("");
}

/** Added to the name of a reader's own row or column, because a CSV has no notes. */
const YOURS = " (yours, not reported)";

/** The heads of a board's columns in CSV, each unique: "VAR · MSE". A column of names with details becomes two columns, and so does one with differences. */
function headsOf(board: BoardTable): readonly string[] {
  const { title, detail } = board.groupHeads;
  const own = board.columns.flatMap(({ over, head, isYours }, at) => {
    const name = `${over === "" ? head : `${over} · ${head}`}${isYours ? YOURS : ""}`;
    return [
      name,
      ...(hasDetail(board, at) ? ["Configuration"] : []),
      ...(hasDifference(board, at) ? [`${name}, difference`] : []),
    ];
  });
  return [title, detail, ...own]
    .filter(Boolean)
    .map((head, at, heads) => (heads.indexOf(head) === at ? head : `${head} (${at + 1})`));
}

function recordsOf(board: BoardTable): readonly (readonly string[])[] {
  const { title, detail } = board.groupHeads;
  return board.groups.flatMap((group) =>
    group.rows.map(({ cells, isYours }) => [
      ...(title === "" ? [] : [group.title]),
      ...(detail === "" ? [] : [group.detail]),
      ...cells.flatMap((cell, at) => [
        isYours && cell.kind === "name" ? `${cell.text}${YOURS}` : csvText(board, cell),
        ...(hasDetail(board, at) ? [cell.kind === "name" ? cell.detail : ""] : []),
        ...(hasDifference(board, at) ? [cell.kind === "value" ? cell.difference : ""] : []),
      ]),
    ]),
  );
}

const cellsAt = ({ groups }: BoardTable, at: number) =>
  groups.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells[at] ?? []));
const hasDetail = (board: BoardTable, at: number) =>
  cellsAt(board, at).some((cell) => cell.kind === "name" && cell.detail !== "");
const hasDifference = (board: BoardTable, at: number) =>
  cellsAt(board, at).some((cell) => cell.kind === "value" && cell.difference !== "");

function csvText({ sources }: BoardTable, cell: BoardTableCell): string {
  switch (cell.kind) {
    case "value":
      return [cell.sign, cell.digits, cell.spread].filter(Boolean).join(" ");
    case "missing":
      return "";
    case "source":
      return sources.find(({ number }) => number === cell.source)?.words ?? "";
    default:
      return cell.text;
  }
}

/** Quotes a cell by RFC 4180, after escaping anything that a spreadsheet would run as a formula. */
function cellText(text: string): string {
  const safe = spreadsheetSafe(text);
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

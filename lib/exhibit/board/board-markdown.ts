import { printDate } from "@/lib/format/date";
import type { BoardDocument, BoardTable, BoardTableCell, BoardTableRow } from "@/lib/report/board-table";
import {
  aboutWords,
  legendOf,
  missingText,
  rowsIn,
  signsAt,
  sourcePlaces,
  YOURS_SIGN,
  type SourcePlaces,
} from "./board-marks";
import { escapeMarkdown, markdownTarget } from "@/lib/exhibit/markdown-escape";

/** Writes boards as GitHub-flavoured Markdown, in the columns and order of the screen; sources are numbered below each board. Runs in the browser. */
export function boardMarkdown({ title, link, version, date, boards, collection }: BoardDocument): string {
  const parts = [
    `# ${escapeMarkdown(title)}`,
    ...boards.flatMap(boardParts),
    `[${escapeMarkdown(collection.title)}](${markdownTarget(link)}), data version ${version} of ${printDate(date)}. Results are quoted as their sources print them.`,
  ];
  return `${parts.join("\n\n")}\n`;
}

function boardParts(table: BoardTable): readonly string[] {
  const { title, columns, groupHeads, groups, foot, notes, sources } = table;
  const about = aboutWords(table);
  const isGrouped = groupHeads.title !== "";
  const places = sourcePlaces(table);
  const beside = (cells: readonly string[], first: string) => line(isGrouped ? [first, ...cells] : cells);
  const rows = groups.flatMap((group) =>
    group.rows.map((row, at) =>
      beside(
        row.cells.map((cell, column) => cellText(table, cell, row, column, places)),
        at === 0 ? escapeMarkdown([group.title, group.detail].filter(Boolean).join(" · ")) : "",
      ),
    ),
  );
  const lines = [
    beside(
      columns.map((column, at) => headText(column, places.ofColumn(at))),
      escapeMarkdown(groupHeads.title),
    ),
    beside(
      columns.map(({ holds }) => (holds === "numbers" ? "---:" : "---")),
      "---",
    ),
    ...rows,
    ...foot.map((cells) => beside(cells.map(escapeMarkdown), "")),
  ];
  return [
    `## ${escapeMarkdown(title)}`,
    about && `${escapeMarkdown(about)}.`,
    rowsIn(table).length === 0 ? "" : lines.join("\n"),
    escapeMarkdown(legendOf(table, { best: "in bold", second: "in italics", missing: missingText })),
    ...notes.map(escapeMarkdown),
    sources.map(({ number, words, url }) => `${number}. [${escapeMarkdown(words)}](${markdownTarget(url)})`).join("\n"),
  ].filter(Boolean);
}

const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;

function headText({ over, head, isYours }: BoardTable["columns"][number], source: number | null): string {
  return `${escapeMarkdown([over, head].filter(Boolean).join(" · "))}${isYours ? escapeMarkdown(YOURS_SIGN) : ""}${markOf(source)}`;
}

const markOf = (source: number | null) => (source === null ? "" : ` \\[${source}\\]`);

function cellText(
  { sources }: BoardTable,
  cell: BoardTableCell,
  row: BoardTableRow,
  column: number,
  places: SourcePlaces,
): string {
  switch (cell.kind) {
    case "value": {
      const text = escapeMarkdown([cell.sign, cell.digits.replaceAll("-", "−"), cell.spread].filter(Boolean).join(" "));
      const set = cell.place === "best" ? `**${text}**` : cell.place === "second" ? `*${text}*` : text;
      return `${set}${signsAt(cell).map(escapeMarkdown).join("")}${cell.difference && ` · ${escapeMarkdown(cell.difference)}`}${markOf(places.ofValue(row, column))}`;
    }
    case "missing":
      return escapeMarkdown(missingText(cell.words));
    case "name":
      return `${escapeMarkdown([cell.text, cell.detail].filter(Boolean).join(" · "))}${row.isYours ? escapeMarkdown(YOURS_SIGN) : ""}${markOf(places.ofRow(row))}`;
    case "source": {
      const source = sources.find(({ number }) => number === cell.source);
      return source ? `[${escapeMarkdown(source.words)}](${markdownTarget(source.url)})` : "";
    }
    case "text":
      return escapeMarkdown(cell.text);
  }
}

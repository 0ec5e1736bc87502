import { readRecords } from "@/lib/csv/read-records";
import type { BoardTable } from "@/lib/report/board-table";
import type { ShownConfigurations } from "@/lib/view/board/shown-configurations";
import type { ShownBoard } from "@/lib/view/board/shown-board";
import type { ShownGrid } from "@/lib/view/board/shown-grid";
import type { ShownValue } from "@/lib/view/board/shown-value";
import { readLatex } from "./parse-formats";

/**
 * Readers of boards that know the rules of each format and nothing of how these are written here. A cell is what it prints, with how it
 * is set; what is missing is empty, and a source is the word alone.
 */
export interface ReadCell {
  readonly text: string;
  readonly place: "" | "best" | "second";
}

const plain = (text: string): ReadCell => ({ text, place: "" });
const SOURCE = plain("source");

/** A board as its page shows it. */
export function screenRows(shown: ShownBoard): readonly (readonly ReadCell[])[] {
  if (shown.shape === "configurations") return configurationRows(shown.board);
  return shown.isTurned ? turnedRows(shown.grid, shown.groups.flatMap(({ methods }) => methods)) : gridRows(shown.grid);
}

const valueOf = ({ text, place }: ShownValue): ReadCell => ({ text, place: place ?? "" });
const inGrid = (cell: ShownValue | string) => (typeof cell === "string" ? plain("") : valueOf(cell));

export const configurationRows = ({ isRanked, groups }: ShownConfigurations) =>
  groups.flatMap(({ rows }) =>
    rows.map(({ rank, method, configuration, cells }) => [
      ...(isRanked ? [plain(rank)] : []),
      plain(`${method.name} ${configuration}`.trim()),
      ...cells.map((cell) => (cell.kind === "value" ? valueOf(cell.value) : cell.kind === "text" ? plain(cell.text) : cell.kind === "source" ? SOURCE : plain(""))),
    ]),
  );

export const gridRows = ({ sections }: ShownGrid) =>
  sections.flatMap(({ benchmark, rows }) => rows.map(({ label, cells }) => [plain(label || benchmark.name), ...cells.flat().map(inGrid)]));

export const turnedRows = ({ methods, sections, wins }: ShownGrid, ids: readonly string[]) =>
  ids.map((id) => {
    const at = methods.findIndex((method) => method.id === id);
    const values = sections.flatMap(({ rows }) => rows.flatMap(({ cells }) => (cells[at] ?? []).map(inGrid)));
    return [plain(methods[at]?.name ?? ""), ...values, ...(wins[at] ?? []).map(plain)];
  });

/** The same of the model in a JSON answer. */
export const modelRows = ({ groups }: BoardTable) =>
  groups.flatMap(({ rows }) =>
    rows.map(({ cells }) =>
      cells.map((cell): ReadCell => {
        if (cell.kind === "value") return { text: [cell.sign, cell.digits.replaceAll("-", "−"), cell.spread].filter(Boolean).join(" "), place: cell.place ?? "" };
        if (cell.kind === "missing") return plain("");
        if (cell.kind === "source") return SOURCE;
        return plain(cell.kind === "name" ? `${cell.text} ${cell.detail}`.trim() : cell.text);
      }),
    ),
  );

const SPLIT = (at: string) => new RegExp(`(?<=(?<!\\\\)(?:\\\\\\\\)*)[${at}]`);
const GAPS = ["–", "not in this source", "source read in part"];

/** The rows of each table of a Markdown document; a foot of counts is one of them. */
export function markdownRows(text: string): readonly (readonly (readonly ReadCell[])[])[] {
  const tables = text.split("\n\n").filter((block) => /^\|.*\n\|[-:| ]+\|(?:\n|$)/.test(block));
  return tables.map((block) => block.split("\n").slice(2).map((line) => line.slice(1, -1).split(SPLIT("|")).map((cell) => markdownCell(cell.trim()))));
}

function markdownCell(cell: string): ReadCell {
  if (/^\[.*\]\(.*\)$/.test(cell)) return SOURCE;
  const bare = cell.replace(/ \\\[\d+\\\]$/, "");
  const set = /^(?<stars>\*\*?)(?<inner>(?:\\.|[^*\\])+)\1(?<after>[†‡≠]*(?: · .*)?)$/.exec(bare)?.groups;
  const place = set?.stars === "**" ? "best" : set ? "second" : "";
  const read = (set?.inner ?? bare).replace(/\\([!-/:-@[-`{-~])/g, "$1");
  return { text: GAPS.includes(read) ? "" : read, place };
}

/** The rows of each table of a LaTeX document, its foot too, and of a table that goes on in another all of them; heads and lines over groups are none. */
export function latexRows(text: string): readonly (readonly (readonly ReadCell[])[])[] {
  const tables = [...text.matchAll(/\\caption\{(?<goesOn>\(Continued\) )?[^]*?\\begin\{tabular\}(?<body>[^]*?)\\end\{tabular\}/g)].map(({ groups }) => {
    const body = (groups?.body ?? "").slice((groups?.body ?? "").indexOf("\\midrule") + "\\midrule".length);
    const rows = body.replaceAll(/\\midrule|\\bottomrule/g, "").split(/ \\\\\n/).map((row) => row.trim());
    return { goesOn: groups?.goesOn !== undefined, rows: rows.filter((row) => row !== "" && !row.startsWith("\\multicolumn")).map((row) => row.split(SPLIT("&")).map((cell) => latexCell(cell.trim()))) };
  });
  return tables.reduce<(readonly (readonly ReadCell[])[])[]>((all, { goesOn, rows }) => (goesOn ? [...all.slice(0, -1), [...(all.at(-1) ?? []), ...rows]] : [...all, rows]), []);
}

function latexCell(cell: string): ReadCell {
  const bare = cell.replace(/^\\raggedright /, "").replace(/\\textsuperscript\{[^}]*\}$/, "").replace(/ \{\\scriptsize\\mdseries .*\}$/, "");
  if (/^\\cite\{[a-z0-9]+\}$/.test(bare)) return SOURCE;
  const [, command, inner] = /^\\(textbf|underline)\{(.*)\}$/.exec(bare) ?? [];
  const read = readLatex((inner ?? bare).replace(/^(\$\S+\$)\\,/, "$1 ").replaceAll("~", " "));
  return { text: GAPS.includes(read) ? "" : read, place: command === "textbf" ? "best" : command ? "second" : "" };
}

/** The rows of each board of a CSV, without the columns before those of the board; a name and its configuration are one cell again. One board follows the other. */
export function csvRows(text: string, boards: readonly Pick<BoardTable, "groupHeads" | "columns" | "groups">[]): readonly (readonly (readonly ReadCell[])[])[] {
  const records = readRecords(text);
  const ends = boards.reduce<readonly number[]>((all, { groups }) => [...all, (all.at(-1) ?? 0) + groups.reduce((sum, { rows }) => sum + rows.length, 0)], []);
  const read = boards.map((board, at) => rowsOf(records.slice(ends[at - 1] ?? 0, ends[at]), board));
  return records.length === (ends.at(-1) ?? 0) ? read : [...read, rowsOf(records.slice(ends.at(-1)), { groupHeads: { title: "", detail: "" }, columns: [] })];
}

function rowsOf(records: ReturnType<typeof readRecords>, { groupHeads, columns }: Pick<BoardTable, "groupHeads" | "columns">): readonly (readonly ReadCell[])[] {
  return records.map(({ cells }) =>
    columns.map(({ head, over }) => {
      const key = over === "" ? head : `${over} · ${head}`;
      // A column of the reader's own says so in its head.
      const own = cells[key] ?? cells[`${key} (yours, not reported)`] ?? "";
      const name = head === groupHeads.title ? own : `${own} ${head.startsWith("Method") ? (cells.Configuration ?? "") : ""}`.trim();
      return head === "Source" ? SOURCE : plain(name.replaceAll("-", "−"));
    }),
  );
}

import { readRecords } from "@/lib/csv/read-records";
import type { BoardTable } from "@/lib/report/board-table";
import type { ShownConfigurations } from "@/lib/view/board/shown-configurations";
import type { ShownBoard } from "@/lib/view/board/shown-board";
import type { ShownGrid } from "@/lib/view/board/shown-grid";
import type { ShownValue } from "@/lib/view/board/shown-value";
import { readLatex } from "./parse-formats";

/**
 * A cell as readers of boards return it. They know the rules of each format, but not how the project writes it. A cell is its text with its
 * typographic marks; a missing value is empty, and a source is only its word.
 */
export interface ReadCell {
  readonly text: string;
  readonly place: "" | "best" | "second";
}

const plain = (text: string): ReadCell => ({ text, place: "" });
const SOURCE = plain("source");

/** Returns the rows of a board as its page shows it. */
export function screenRows(shown: ShownBoard): readonly (readonly ReadCell[])[] {
  if (shown.shape === "configurations") return configurationRows(shown.board);
  return shown.isTurned
    ? turnedRows(
        shown.grid,
        shown.groups.flatMap(({ methods }) => methods),
      )
    : gridRows(shown.grid);
}

const valueOf = ({ text, place }: ShownValue): ReadCell => ({ text, place: place ?? "" });
const inGrid = (cell: ShownValue | string) => (typeof cell === "string" ? plain("") : valueOf(cell));

export const configurationRows = ({ isRanked, groups }: ShownConfigurations) =>
  groups.flatMap(({ rows }) =>
    rows.map(({ rank, method, configuration, cells }) => [
      ...(isRanked ? [plain(rank)] : []),
      plain(`${method.name} ${configuration}`.trim()),
      ...cells.map((cell) =>
        cell.kind === "value"
          ? valueOf(cell.value)
          : cell.kind === "text"
            ? plain(cell.text)
            : cell.kind === "source"
              ? SOURCE
              : plain(""),
      ),
    ]),
  );

export const gridRows = ({ sections }: ShownGrid) =>
  sections.flatMap(({ benchmark, rows }) =>
    rows.map(({ label, cells }) => [plain(label || benchmark.name), ...cells.flat().map(inGrid)]),
  );

export const turnedRows = ({ methods, sections, wins }: ShownGrid, ids: readonly string[]) =>
  ids.map((id) => {
    const at = methods.findIndex((method) => method.id === id);
    const values = sections.flatMap(({ rows }) => rows.flatMap(({ cells }) => (cells[at] ?? []).map(inGrid)));
    return [plain(methods[at]?.name ?? ""), ...values, ...(wins[at] ?? []).map(plain)];
  });

/** Returns the same rows from the model in a JSON response. */
export const modelRows = ({ groups }: BoardTable) =>
  groups.flatMap(({ rows }) =>
    rows.map(({ cells }) =>
      cells.map((cell): ReadCell => {
        if (cell.kind === "value")
          return {
            text: [cell.sign, cell.digits.replaceAll("-", "−"), cell.spread].filter(Boolean).join(" "),
            place: cell.place ?? "",
          };
        if (cell.kind === "missing") return plain("");
        if (cell.kind === "source") return SOURCE;
        return plain(cell.kind === "name" ? `${cell.text} ${cell.detail}`.trim() : cell.text);
      }),
    ),
  );

const SPLIT = (at: string) => new RegExp(`(?<=(?<!\\\\)(?:\\\\\\\\)*)[${at}]`);
const GAPS = ["–", "not in this source", "source read in part"];

/** Returns the rows of each table of a Markdown document, including a foot of counts. */
export function markdownRows(text: string): readonly (readonly (readonly ReadCell[])[])[] {
  const tables = text.split("\n\n").filter((block) => /^\|.*\n\|[-:| ]+\|(?:\n|$)/.test(block));
  return tables.map((block) =>
    block
      .split("\n")
      .slice(2)
      .map((line) =>
        line
          .slice(1, -1)
          .split(SPLIT("|"))
          .map((cell) => markdownCell(cell.trim())),
      ),
  );
}

function markdownCell(cell: string): ReadCell {
  if (/^\[.*\]\(.*\)$/.test(cell)) return SOURCE;
  const bare = cell.replace(/ \\\[\d+\\\]$/, "");
  const set = /^(?<stars>\*\*?)(?<inner>(?:\\.|[^*\\])+)\1(?<after>[†‡≠]*(?: · .*)?)$/.exec(bare)?.groups;
  const place = set?.stars === "**" ? "best" : set ? "second" : "";
  const read = (set?.inner ?? bare).replace(/\\([!-/:-@[-`{-~])/g, "$1");
  return { text: GAPS.includes(read) ? "" : read, place };
}

/**
 * Returns the rows of each table of a LaTeX document, including its foot; a table that continues in another is one table. Header rows and lines over
 * groups are left out.
 */
export function latexRows(text: string): readonly (readonly (readonly ReadCell[])[])[] {
  const tables = [
    ...text.matchAll(/\\caption\{(?<goesOn>\(Continued\) )?[^]*?\\begin\{tabular\}(?<body>[^]*?)\\end\{tabular\}/g),
  ].map(({ groups }) => {
    const body = (groups?.body ?? "").slice((groups?.body ?? "").indexOf("\\midrule") + "\\midrule".length);
    const rows = body
      .replaceAll(/\\midrule|\\bottomrule/g, "")
      .split(/ \\\\\n/)
      .map((row) => row.trim());
    return {
      goesOn: groups?.goesOn !== undefined,
      rows: rows
        .filter((row) => row !== "" && !row.startsWith("\\multicolumn"))
        .map((row) => row.split(SPLIT("&")).map((cell) => latexCell(cell.trim()))),
    };
  });
  return tables.reduce<(readonly (readonly ReadCell[])[])[]>(
    (all, { goesOn, rows }) => (goesOn ? [...all.slice(0, -1), [...(all.at(-1) ?? []), ...rows]] : [...all, rows]),
    [],
  );
}

function latexCell(cell: string): ReadCell {
  const bare = cell
    .replace(/^\\raggedright /, "")
    .replace(/\\textsuperscript\{[^}]*\}$/, "")
    .replace(/ \{\\scriptsize\\mdseries .*\}$/, "");
  if (/^\\cite\{[a-z0-9]+\}$/.test(bare)) return SOURCE;
  const [, command, inner] = /^\\(textbf|underline)\{(.*)\}$/.exec(bare) ?? [];
  const read = readLatex((inner ?? bare).replace(/^(\$\S+\$)\\,/, "$1 ").replaceAll("~", " "));
  return { text: GAPS.includes(read) ? "" : read, place: command === "textbf" ? "best" : command ? "second" : "" };
}

/** Returns the rows of all boards of a CSV, one board after the other, without the columns before those of the board; a name and its configuration are one cell again. */
export function csvRows(
  text: string,
  boards: readonly Pick<BoardTable, "groupHeads" | "columns" | "groups">[],
): readonly (readonly (readonly ReadCell[])[])[] {
  const records = readRecords(text);
  const ends = boards.reduce<readonly number[]>(
    (all, { groups }) => [...all, (all.at(-1) ?? 0) + groups.reduce((sum, { rows }) => sum + rows.length, 0)],
    [],
  );
  const read = boards.map((board, at) => rowsOf(records.slice(ends[at - 1] ?? 0, ends[at]), board));
  return records.length === (ends.at(-1) ?? 0)
    ? read
    : [...read, rowsOf(records.slice(ends.at(-1)), { groupHeads: { title: "", detail: "" }, columns: [] })];
}

function rowsOf(
  records: ReturnType<typeof readRecords>,
  { groupHeads, columns }: Pick<BoardTable, "groupHeads" | "columns">,
): readonly (readonly ReadCell[])[] {
  return records.map(({ cells }) =>
    columns.map(({ head, over }) => {
      const key = over === "" ? head : `${over} · ${head}`;
      // The header of a reader's own column says that it is theirs.
      const own = cells[key] ?? cells[`${key} (yours, not reported)`] ?? "";
      const name =
        head === groupHeads.title
          ? own
          : `${own} ${head.startsWith("Method") ? (cells.Configuration ?? "") : ""}`.trim();
      return head === "Source" ? SOURCE : plain(name.replaceAll("-", "−"));
    }),
  );
}

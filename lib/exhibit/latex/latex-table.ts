import type { Result } from "@/lib/catalogue/catalogue";
import { printValue } from "@/lib/format/result";
import { columnShares, rowLines } from "./latex-columns";
import { escapeLatex } from "./latex-escape";
import { framedLongtable, framedTabular, type LatexFrame } from "./latex-frame";
import { COLUMNS_AGAIN, ONE_COLUMN } from "./latex-one-column";
import { latexValue } from "./latex-value";
import { keyOf } from "@/lib/exhibit/citation-key";
import type { Line, Sheet, SheetCell, SheetGroup } from "@/lib/exhibit/sheet";

/** A table with more lines does not fit on a page and is set as one that breaks over pages. */
const PAGE_LINES = 42;

/** A little space after a row, so that a row of several lines reads as one (\\[2pt] adds none below such a row). With a star, no page ends there. */
const ROW_END = "\\\\\\addlinespace[2pt]";
const KEPT_ROW_END = "\\\\*\\addlinespace[2pt]";

/** What a table needs from the rest of its document. */
export interface LatexSurroundings {
  readonly label: string;
  /** The mark of a result's source in the notes: "a". */
  readonly markOf: (result: Result) => string;
  /** Paragraphs below the table, as LaTeX. */
  readonly notes: readonly string[];
}

/**
 * Sets sheets as booktabs tables: floats if each of them fits on a page, else longtables. The two are not mixed, because a float that waits while a
 * longtable is set may run over the foot of the page. Either is as wide as the page, also in a two-column document.
 */
export function latexTables(sheets: readonly (readonly [Sheet, LatexSurroundings])[]): readonly string[] {
  const tables = sheets.map(([sheet, surroundings]) => partsOf(sheet, surroundings));
  if (tables.every(({ lines }) => lines <= PAGE_LINES)) return tables.map(floating);
  return [ONE_COLUMN, ...tables.map(breaking), COLUMNS_AGAIN];
}

function partsOf(sheet: Sheet, { label, markOf, notes }: LatexSurroundings): Parts {
  const plain = (cell: SheetCell) => cell.map(plainLine);
  const rows = sheet.groups.flatMap((group) => group.rows);
  const shares = columnShares(
    sheet.columns.map(({ head }, at) => [head, ...rows.flatMap((cells) => plain(cells[at] ?? []))]),
  );
  const width = `\\dimexpr${shares.reduce((total, share) => total + share, 0).toFixed(3)}\\linewidth-2\\tabcolsep\\relax`;
  const specification = sheet.columns.map(({ holds }, at) => columnOf(holds, shares[at] ?? 0)).join("");
  const head = `${sheet.columns.map((column) => escapeLatex(column.head)).join(" & ")} \\\\`;
  const groups = sheet.groups.map((group) => groupLines(group, sheet.columns.length, width, markOf).join("\n"));
  const body = groups.join("\n\\addlinespace\n");
  const caption = `\\caption{${escapeLatex([sheet.title, sheet.facts].filter(Boolean).join(". "))}}`;
  const across = sheet.groups.map(({ heading, notes: said }) => rowLines([[heading, ...said]], [1]));
  const below = rowLines([notes], [1]);
  const lines = [below, ...across, ...rows.map((cells) => rowLines(cells.map(plain), shares))].reduce(
    (total, number) => total + number,
    0,
  );
  return { specification, head, body, caption, label, notes, lines };
}

interface Parts extends LatexFrame {
  /** An estimate of the number of lines, made without typesetting. */
  readonly lines: number;
  readonly caption: string;
  readonly label: string;
}

const floating = ({ caption, label, ...frame }: Parts) => `\\begin{table*}[htbp]
\\centering\\small
${caption}
\\label{${label}}
${framedTabular(frame)}
\\end{table*}`;

const breaking = ({ caption, label, ...frame }: Parts) => `\\begingroup\\small\\setlength{\\LTcapwidth}{\\linewidth}
${framedLongtable(frame, caption, label)}
\\par\\endgroup`;

/** \hspace lets TeX hyphenate the first word of a cell too. */
function columnOf(holds: "text" | "numbers", share: number): string {
  const set = holds === "numbers" ? "\\raggedleft" : "\\raggedright";
  return `>{${set}\\arraybackslash\\hspace{0pt}}p{\\dimexpr${share.toFixed(3)}\\linewidth-2\\tabcolsep\\relax}`;
}

type MarkOf = LatexSurroundings["markOf"];

/** A row begins after \\addlinespace, and pandoc would read a number that follows as its argument. */
const AFTER_SPACE = /^[\d.(]/;

function groupLines(
  { heading, rows, notes }: SheetGroup,
  columns: number,
  width: string,
  markOf: MarkOf,
): readonly string[] {
  const across = (set: string, text: string) =>
    `\\multicolumn{${columns}}{@{}p{${width}}@{}}{\\raggedright${set} ${escapeLatex(text)}}`;
  const endOf = (at: number) => (at === rows.length - 1 && notes.length > 0 ? KEPT_ROW_END : ROW_END);
  return [
    ...(heading === "" ? [] : [`${across("\\itshape", heading)} ${KEPT_ROW_END}`]),
    ...rows.map(
      (cells, at) =>
        `${cells
          .map((cell) => cell.map((line) => latexLine(line, markOf)).join(" \\newline{} "))
          .join(" & ")
          .replace(AFTER_SPACE, "{}$&")} ${endOf(at)}`,
    ),
    ...notes.map((note) => `${across("\\footnotesize", note)} ${ROW_END}`),
  ];
}

function latexLine(line: Line, markOf: MarkOf): string {
  switch (line.kind) {
    case "value":
      return line.best ? `\\textbf{${latexValue(line.result)}}` : latexValue(line.result);
    case "source":
      return `{\\footnotesize ${line.result.kind}~\\cite{${keyOf(line.result)}}\\textsuperscript{${markOf(line.result)}}}`;
    case "detail":
      return `{\\footnotesize ${escapeLatex(line.text)}}`;
    case "derived":
      return `{\\footnotesize\\itshape ${escapeLatex(line.text)}}`;
    case "quotation":
      return `{\\footnotesize \\textquotedblleft{}${breakable(escapeLatex(line.text))}\\textquotedblright{}}`;
    default:
      return escapeLatex(line.text);
  }
}

/** Allows line breaks after cell borders: a quoted table row may contain no space. */
const breakable = (latex: string) => latex.replace(/\\text(?:greater|bar)\{\}/g, "$&\\allowbreak{}");

/** Returns the text of a line, for measuring. A reference is a small number in brackets that stays attached to the preceding word. */
function plainLine(line: Line): string {
  if (line.kind === "value") return printValue(line.result);
  if (line.kind === "quotation") return line.text.replace(/[>|]/g, "$& ");
  return line.kind === "source" ? `${line.result.kind}\u00a0[1]` : line.text;
}

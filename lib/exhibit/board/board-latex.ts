import { printDate } from "@/lib/format/date";
import type { BoardDocument, BoardTable } from "@/lib/report/board-table";
import { sourceLetter } from "./board-latex-cells";
import { inOnePart, inParts } from "./board-latex-parts";
import { latexBoard, type LatexBoard } from "./board-latex-table";
import { aboutWords, GAP, legendOf } from "./board-marks";
import { latexName } from "./latex-name";
import { oneForEach } from "./one-each";
import { standAlone } from "@/lib/exhibit/latex/latex-alone";
import { escapeLatex, latexUrl } from "@/lib/exhibit/latex/latex-escape";
import { framedLongtable, framedTabular } from "@/lib/exhibit/latex/latex-frame";
import { COLUMNS_AGAIN, ONE_COLUMN } from "@/lib/exhibit/latex/latex-one-column";

/** The placement of a board in a document: within a column, across both columns, or over several pages. */
export const LAYOUTS = ["table", "table*", "longtable"] as const;
/** `siunitx` sets numbers in its S columns, aligned at the point; `plain` needs no package apart from booktabs. */
export const ALIGNMENTS = ["plain", "siunitx"] as const;

/** Whether a board by configuration keeps all of its rows, or one for each method. */
export const ROWS_PER = ["configuration", "method"] as const;

export interface LatexOptions {
  readonly layout: (typeof LAYOUTS)[number];
  readonly align: (typeof ALIGNMENTS)[number];
  readonly per: (typeof ROWS_PER)[number];
}

/**
 * Writes boards as LaTeX, in the columns and order of the screen: a plain tabular for each, with its sources and notes below. The file compiles as it
 * is, and another document may \input it, once or several times. Runs in the browser.
 */
export function boardLatex(document: BoardDocument, { layout, align, per }: LatexOptions): string {
  const { name, title, link, version, date, citation, collection } = document;
  const boards = per === "method" ? document.boards.map(oneForEach) : document.boards;
  // The same table keeps its label in every layout and alignment.
  const label = `tab:${latexName(name, { layout: "table", align: "plain", per })}`;
  const isAligned = align === "siunitx";
  const packages = ["booktabs", ...(layout === "longtable" ? ["longtable"] : []), ...(isAligned ? ["siunitx"] : [])];
  const tables = boards.map((board) =>
    surrounded(board, latexBoard(board, isAligned), layout, {
      label: `${label}${boards.length > 1 ? `-${board.key}` : ""}`,
      notes: notesOf(board, document),
    }),
  );
  const detect = isAligned ? ["\\sisetup{detect-weight=true,mode=text}"] : [];
  const works = new Map(boards.flatMap(({ sources }) => sources.map((source) => [source.citation, source])));
  const references = [
    ...[...works].map(([key, { work, workUrl }]) =>
      `\\bibitem{${key}} ${escapeLatex(work)} ${workUrl === null ? "" : latexUrl(workUrl)}`.trim(),
    ),
    `\\bibitem{${citation}} ${escapeLatex(collection.title)}. Data version ${version} of ${printDate(date)}. ${latexUrl(link)}`,
  ];
  return `% ${escapeLatex(title)}. ${escapeLatex(collection.title)}, data version ${version} of ${printDate(date)}.
% ${link}
% Compiles with pdflatex without changes (run it twice, for the references). You can also \\input it in your own document, which then needs
% \\usepackage{${packages.join(",")}}${isAligned ? `, ${detect.join("")}` : ""} and the references, which are in ${name}.bib.
${standAlone(["\\usepackage[a4paper,margin=2.5cm]{geometry}", `\\usepackage{${[...packages, "url"].join(",")}}`, ...detect], tables.join("\n\n"), references)}`;
}

function notesOf(table: BoardTable, { citation, collection }: BoardDocument): readonly string[] {
  const sources = table.sources.map(
    ({ number, words, citation: key }) =>
      `\\textsuperscript{${sourceLetter(number)}}\\,${escapeLatex(words)}~\\cite{${key}}`,
  );
  const reading = [legendOf(table, { best: "in bold", second: "underlined", missing: () => GAP }), ...table.notes]
    .filter(Boolean)
    .map(escapeLatex)
    .join(" ");
  return [
    reading,
    `${sources.length > 0 ? `Sources: ${sources.join("; ")}. ` : ""}Collected by ${escapeLatex(collection.title)}~\\cite{${citation}}.`,
  ].filter(Boolean);
}

interface Surroundings {
  readonly label: string;
  readonly notes: readonly string[];
}

function surrounded(
  table: BoardTable,
  board: LatexBoard,
  layout: (typeof LAYOUTS)[number],
  surroundings: Surroundings,
): string {
  const caption = escapeLatex(
    [table.title, aboutWords(table)]
      .filter(Boolean)
      .map((words) => `${words}.`)
      .join(" "),
  );
  if (layout === "longtable") return breaking(board, caption, surroundings);
  const parts = inParts(board);
  return parts
    .map((rows, at) => floating(board, rows, layout, { caption, at, isLast: at === parts.length - 1, ...surroundings }))
    .join("\n\n");
}

const typeOf = ({ size }: LatexBoard) => `${size.type}\\setlength{\\tabcolsep}{${size.gap}pt}`;
const endOf = ({ foot }: LatexBoard) => (foot.length > 0 ? ["\\midrule", ...foot] : []);

function breaking(board: LatexBoard, caption: string, { label, notes }: Surroundings): string {
  const frame = {
    specification: board.specification,
    head: board.head.join("\n"),
    body: [...inOnePart(board), ...endOf(board)].join("\n"),
    notes,
  };
  return `${ONE_COLUMN}
\\begingroup${typeOf(board)}
${framedLongtable(frame, `\\caption{${caption}}`, label)}
\\par\\endgroup
${COLUMNS_AGAIN}`;
}

interface Part extends Surroundings {
  readonly caption: string;
  readonly at: number;
  readonly isLast: boolean;
}

/** A later part of a board keeps the number of the first; counts and notes come below the last part. */
function floating(
  board: LatexBoard,
  rows: readonly string[],
  layout: string,
  { caption, label, notes, at, isLast }: Part,
): string {
  const body = [...rows, ...(isLast ? endOf(board) : [])].join("\n");
  const below = isLast ? notes : ["Continued in the next table."];
  return `\\begin{${layout}}[htbp]
\\centering${typeOf(board)}${at > 0 ? "\n\\addtocounter{table}{-1}" : ""}
\\caption{${at > 0 ? "(Continued) " : ""}${caption}}${at > 0 ? "" : `\n\\label{${label}}`}
\\par\\smallskip
${framedTabular({ specification: board.specification, head: board.head.join("\n"), body, notes: below })}
\\end{${layout}}`;
}

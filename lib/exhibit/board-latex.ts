import { printDate } from "@/lib/format/date";
import { capitalised } from "@/lib/format/words";
import type { BoardDocument, BoardTable } from "@/lib/report/board-table";
import { sourceLetter } from "./board-latex-cells";
import { latexBoard, type LatexBoard } from "./board-latex-table";
import { GAP, legendOf } from "./board-marks";
import { standAlone } from "./latex-alone";
import { escapeLatex, latexUrl } from "./latex-escape";
import { COLUMNS_AGAIN, ONE_COLUMN } from "./latex-one-column";

/** How a board stands in a document: within a column, across both, or over pages. */
export const LAYOUTS = ["table", "table*", "longtable"] as const;
/** `siunitx` sets numbers in its S columns, aligned at the point; `plain` needs no package beside booktabs. */
export const ALIGNMENTS = ["plain", "siunitx"] as const;

export interface LatexOptions {
  readonly layout: (typeof LAYOUTS)[number];
  readonly align: (typeof ALIGNMENTS)[number];
}

/**
 * Boards as LaTeX, in the columns and order of the screen: a plain tabular each, with its sources and notes below. The file compiles
 * as it is, and another document may \input it, once or several times. Runs in the browser.
 */
export function boardLatex(document: BoardDocument, { layout, align }: LatexOptions): string {
  const { name, title, link, version, date, citation, boards } = document;
  const isAligned = align === "siunitx";
  const packages = ["booktabs", ...(layout === "longtable" ? ["longtable"] : []), ...(isAligned ? ["siunitx"] : [])];
  const tables = boards.map((board) => surrounded(board, latexBoard(board, isAligned), layout, { label: `tab:${name}${boards.length > 1 ? `-${board.key}` : ""}`, notes: notesOf(board, document) }));
  const detect = isAligned ? ["\\sisetup{detect-weight=true,mode=text}"] : [];
  const works = new Map(boards.flatMap(({ sources }) => sources.map((source) => [source.citation, source])));
  const references = [...[...works].map(([key, { work, url }]) => `\\bibitem{${key}} ${escapeLatex(work)} ${latexUrl(url)}`), `\\bibitem{${citation}} As Reported. Data version ${version} of ${printDate(date)}. ${latexUrl(link)}`];
  return `% ${escapeLatex(title)}. As Reported, data version ${version} of ${printDate(date)}.
% ${link}
% Compiles as it is with pdflatex (twice, for the references). It may also be \\input in a document of yours, which then needs
% \\usepackage{${packages.join(",")}}${isAligned ? `, ${detect.join("")}` : ""} and the references, which are in ${name}.bib.
${standAlone(["\\usepackage[a4paper,margin=2.5cm]{geometry}", `\\usepackage{${[...packages, "url"].join(",")}}`, ...detect], tables.join("\n\n"), references)}`;
}

function notesOf(table: BoardTable, { citation }: BoardDocument): readonly string[] {
  const sources = table.sources.map(({ number, words, citation: key }) => `\\textsuperscript{${sourceLetter(number)}}\\,${escapeLatex(words)}~\\cite{${key}}`);
  const reading = [legendOf(table, { best: "in bold", second: "underlined", missing: () => GAP }), ...table.notes].filter(Boolean).map(escapeLatex).join(" ");
  return [reading, `${sources.length > 0 ? `Sources: ${sources.join("; ")}. ` : ""}Collected by As Reported~\\cite{${citation}}.`].filter(Boolean);
}

interface Surroundings {
  readonly label: string;
  readonly notes: readonly string[];
}

function surrounded(table: BoardTable, board: LatexBoard, layout: LatexOptions["layout"], { label, notes }: Surroundings): string {
  const { size, specification, head, body, foot } = board;
  const caption = `\\caption{${escapeLatex([table.title, capitalised(table.about)].filter(Boolean).map((words) => `${words}.`).join(" "))}}`;
  const set = `${size.type}\\setlength{\\tabcolsep}{${size.gap}pt}`;
  const rows = [...body, ...(foot.length > 0 ? ["\\midrule", ...foot] : [])].join("\n");
  const below = notes.join("\n\n");
  if (layout === "longtable")
    return `${ONE_COLUMN}
\\begingroup${set}
\\begin{longtable}{@{}${specification}@{}}
${caption}\\label{${label}}\\\\
\\toprule
${head.join("\n")}
\\midrule
\\endfirsthead
\\toprule
${head.join("\n")}
\\midrule
\\endhead
\\bottomrule
\\endfoot
${rows}
\\end{longtable}
\\footnotesize\\raggedright\\noindent
${below}
\\par\\endgroup
${COLUMNS_AGAIN}`;
  return `\\begin{${layout}}[htbp]
\\centering${set}
${caption}
\\label{${label}}
\\begin{tabular}{@{}${specification}@{}}
\\toprule
${head.join("\n")}
\\midrule
${rows}
\\bottomrule
\\end{tabular}
\\par\\smallskip
\\begin{minipage}{\\linewidth}\\footnotesize\\raggedright
${below}
\\end{minipage}
\\end{${layout}}`;
}

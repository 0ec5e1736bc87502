/** The parts around the rows of a table, and the rows; all are LaTeX. */
export interface LatexFrame {
  /** The columns, as the argument of `tabular`. */
  readonly specification: string;
  readonly head: string;
  readonly body: string;
  /** Paragraphs below the table. */
  readonly notes: readonly string[];
}

/** Sets a table that fits on a page, with its notes below in small type. Belongs inside a float. */
export const framedTabular = ({
  specification,
  head,
  body,
  notes,
}: LatexFrame) => `\\begin{tabular}{@{}${specification}@{}}
\\toprule
${head}
\\midrule
${body}
\\bottomrule
\\end{tabular}
\\par\\smallskip
\\begin{minipage}{\\linewidth}\\footnotesize\\raggedright
${notes.join("\n\n")}
\\end{minipage}`;

/** Sets a table that breaks over pages and repeats its head, with its notes below the last page. Belongs inside a group, because its type size stays small. */
export const framedLongtable = (
  { specification, head, body, notes }: LatexFrame,
  caption: string,
  label: string,
) => `\\begin{longtable}{@{}${specification}@{}}
${caption}\\label{${label}}\\\\
\\toprule
${head}
\\midrule
\\endfirsthead
\\toprule
${head}
\\midrule
\\endhead
\\bottomrule
\\endfoot
${body}
\\end{longtable}
\\footnotesize\\raggedright\\noindent
${notes.join("\n\n")}`;

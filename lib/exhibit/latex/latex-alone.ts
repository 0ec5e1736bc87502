/**
 * Wraps LaTeX so that the file compiles as it is and another document may \input it. The wrapper acts as a document of its own if none has begun:
 * inside one, \@nodocument is \relax and \@currenvir names an environment. LaTeXML, the engine of arXiv's HTML, does not define \@nodocument, so
 * either sign is enough. The result is a macro and not a conditional, because a skipped branch would count an \iftrue in it. The end closes its
 * enclosing conditional without \expandafter, which pandoc does not support.
 */
export function standAlone(preamble: readonly string[], body: string, references: readonly string[]): string {
  return `\\def\\asReportedEnd{\\fi\\end{document}}
\\def\\asReportedYes{yes}\\def\\asReportedAlone{no}
\\expandafter\\ifx\\csname @nodocument\\endcsname\\relax\\else\\def\\asReportedAlone{yes}\\fi
\\expandafter\\ifx\\csname @currenvir\\endcsname\\relax\\def\\asReportedAlone{yes}\\fi
\\expandafter\\ifx\\csname @currenvir\\endcsname\\empty\\def\\asReportedAlone{yes}\\fi
\\ifx\\asReportedAlone\\asReportedYes
\\documentclass{article}
${preamble.join("\n")}
\\begin{document}
\\fi
${body}

\\ifx\\asReportedAlone\\asReportedYes
\\begin{thebibliography}{99}\\raggedright
${references.join("\n")}
\\end{thebibliography}
\\asReportedEnd
\\fi
`;
}

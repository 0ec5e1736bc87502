/**
 * Around a file that compiles as it is and that another document may \input. It stands alone where no document has begun: inside one,
 * \@nodocument is \relax and \@currenvir names an environment. LaTeXML, the engine of arXiv's HTML, knows no \@nodocument, so that
 * either sign is enough. The word is a macro and no conditional, because a skipped branch would count an \iftrue in it;
 * the end closes the conditional that it stands in, without an \expandafter, which pandoc does not follow.
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

import type { Result, RowOf } from "@/lib/catalogue/catalogue";
import { printDate } from "@/lib/format/date";
import { printSource, readAt } from "@/lib/format/source";
import { rowsOf, type Exhibit, type ExhibitSection } from "./exhibit";
import { gridSheet, tallGridSheet } from "./grid-sheet";
import { escapeLatex, latexUrl } from "@/lib/exhibit/latex/latex-escape";
import { latexTables, type LatexSurroundings } from "@/lib/exhibit/latex/latex-table";
import { signsNote } from "@/lib/exhibit/latex/latex-value";
import { listSheet } from "./list-sheet";
import { sourceWords, type Sheet } from "./sheet";
import { collectionKey, keyOf } from "./citation-key";
import { standAlone } from "@/lib/exhibit/latex/latex-alone";
import { resultsOn, referencesOf, referenceWords, sourcesOn, type Reference } from "./references";

/** With more methods, columns would be too narrow for their results. */
const COLUMNS = 4;
/** With more results, a cell of a narrow column would fill a page, and no table can break within a row. */
const IN_CELL = 4;

/** The packages that the tables need; each is in every TeX distribution. */
const PACKAGES = "array,booktabs,longtable,url";

/**
 * Writes a view as LaTeX: booktabs tables, the best values in bold, sources and references below. The file is a whole document that compiles as it
 * is, and another document may \input it (latex-alone.ts).
 */
export function exhibitLatex(exhibit: Exhibit): string {
  const { name, title, version, date, link, sections, notes, collection } = exhibit;
  const marks = marksOf(exhibit);
  const sheets = sections.map((section, at): readonly [Sheet, LatexSurroundings] => {
    const label = `tab:${name}${sections.length > 1 ? `-${at + 1}` : ""}`;
    const markOf = ({ source }: Result) => marks.get(source) ?? "";
    return [sheetOf(section), { label, markOf, notes: tableNotes(exhibit, section, markOf) }];
  });
  return `% ${escapeLatex(title)}. ${escapeLatex(collection.title)}, data version ${version} of ${printDate(date)}.
% ${link}
% Compiles with pdflatex without changes (run it twice, for the references). You can also \\input it in your own document, which then needs
% \\usepackage{${PACKAGES}} and the references, which are in ${name}.bib.
${standAlone(
  ["\\usepackage[a4paper,margin=2.5cm]{geometry}", `\\usepackage{${PACKAGES}}`],
  [...latexTables(sheets), ...notes.map((note) => `{\\footnotesize\\noindent ${escapeLatex(note)}\\par}`)].join("\n\n"),
  referencesOf(exhibit).map(bibitem),
)}`;
}

function sheetOf(section: ExhibitSection): Sheet {
  if (section.shape === "list") return listSheet(section);
  const isCrowded =
    section.methods.length > COLUMNS ||
    section.lines.some(({ cells }) => cells.some(({ rows }) => rows.length > IN_CELL));
  return isCrowded ? tallGridSheet(section) : gridSheet(section);
}

/** Gives each source a letter in order of appearance: a to z, aa, ab. */
function marksOf(exhibit: Exhibit): ReadonlyMap<RowOf<"sources">, string> {
  const letter = (at: number): string =>
    (at < 26 ? "" : letter(Math.floor(at / 26) - 1)) + String.fromCharCode(97 + (at % 26));
  return new Map([...sourcesOn(exhibit).keys()].map((source, at) => [source, letter(at)]));
}

type MarkOf = LatexSurroundings["markOf"];

function tableNotes(exhibit: Exhibit, section: ExhibitSection, markOf: MarkOf): readonly string[] {
  const results = resultsOn({ sections: [section] });
  const hasBest = rowsOf({ sections: [section] }).some(({ best }) => best);
  const reading = [
    ...section.notes.map(escapeLatex),
    hasBest ? "The best value of each axis is bold, and so are those that share its rank." : "",
    signsNote(results),
  ];
  const bySource = new Map(results.map((result) => [result.source, result]));
  const sources = Array.from(bySource.values(), (result) => sourceNote(result, markOf));
  const collected = `Collected by ${escapeLatex(exhibit.collection.title)}~\\cite{${collectionKey(exhibit)}}.`;
  return [
    reading.filter(Boolean).join(" "),
    `${sources.length > 0 ? `Sources: ${sources.join("; ")}. ` : ""}${collected}`,
  ].filter(Boolean);
}

function sourceNote(result: Result, markOf: MarkOf): string {
  const [who, where] = [printSource(result), sourceWords(result)];
  return `\\textsuperscript{${markOf(result)}}\\,${escapeLatex(who)}~\\cite{${keyOf(result)}}${escapeLatex(where.slice(who.length))}, ${latexUrl(readAt(result.source))}`;
}

const bibitem = (reference: Reference): string =>
  `\\bibitem{${reference.key}} ${escapeLatex(referenceWords(reference))} ${reference.url === null ? "" : latexUrl(reference.url)}`.trim();

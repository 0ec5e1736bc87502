import { escapeLatex } from "@/lib/exhibit/latex/latex-escape";
import type { Reference } from "./references";

/** BibTeX's own names of the months, which a style prints in its language. */
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Biber turns these commands into the bare characters, which LaTeX's default fonts print as ¡, ¿, a dash and an opening quotation mark. */
const KEPT_BY_BIBER: Readonly<Record<string, string>> = {
  "\\textless{}": "$<$",
  "\\textgreater{}": "$>$",
  "\\textbar{}": "$|$",
  "\\textasciigrave{}": "\\symbol{96}",
};

/** Escapes a text as LaTeX that both BibTeX and Biber pass on unchanged. */
const inEntry = (text: string) =>
  escapeLatex(text).replace(
    /\\text(?:less|greater|bar|asciigrave)\{\}/g,
    (command) => KEPT_BY_BIBER[command] ?? command,
  );

/**
 * Writes a work as BibTeX, in pure ASCII. `key` is BibTeX's field for sorting an entry without an author. Double braces keep the capitals of a title,
 * and of a note, whose first letter many styles put in lower case. An unknown date is left out.
 */
export function bibtexEntry({ key, label, authors, isOfGroup, title, date, arxiv, url, note }: Reference): string {
  const [year = "", month] = date?.split("-") ?? [];
  const fields = [
    ["key", `{${inEntry(label)}}`],
    ["author", isOfGroup ? `{{${inEntry(label)}}}` : authors && `{${authors.split("; ").map(inEntry).join(" and ")}}`],
    ["title", `{{${inEntry(title)}}}`],
    ["year", year && `{${year}}`],
    ["month", month && (MONTHS[Number(month) - 1] ?? "")],
    ["eprint", arxiv && `{${arxiv}}`],
    ["archiveprefix", arxiv && "{arXiv}"],
    ["url", url && `{${url.replace(/[\\{}]/g, encodeURIComponent)}}`],
    ["note", note && `{{${inEntry(note)}}}`],
  ];
  const written = fields.filter(([, value]) => Boolean(value)).map(([name, value]) => `  ${name} = ${value}`);
  return `@misc{${key},\n${written.join(",\n")}\n}`;
}

import { printDate } from "@/lib/format/date";
import type { Exhibit } from "./exhibit";
import { escapeLatex } from "./latex-escape";
import { referencesOf, type Reference } from "./references";

/** BibTeX's own names of the months, which a style writes in its language. */
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** The papers of a view and the view itself as BibTeX, in pure ASCII. A key is an id of the collection and so stable for ever. */
export function exhibitBibtex(exhibit: Exhibit): string {
  const { title, version, date, link, collection } = exhibit;
  const name = escapeLatex(collection.title);
  const intro = [
    `% ${escapeLatex(title)}. ${name}, data version ${version} of ${printDate(date)}.`,
    `% ${link}`,
    "% An entry without authors is to be completed from the address that it names: the collection has only those that were read.",
    `% An entry that stands in several files of ${name} is the same in each; BibTeX wants it once.`,
  ];
  return `${[intro.join("\n"), ...referencesOf(exhibit).map(entryOf)].join("\n\n")}\n`;
}

/** `key` is BibTeX's field for what sorts an entry without author. The title's second braces keep its capitals; natbib wants a year. */
function entryOf({ key, label, authors, title, date, arxiv, url, note }: Reference): string {
  const [year = "", month] = date?.split("-") ?? [];
  const fields = [
    ["key", `{${escapeLatex(label)}}`],
    ["author", authors && `{${authors.split("; ").map(escapeLatex).join(" and ")}}`],
    ["title", `{{${escapeLatex(title)}}}`],
    ["year", `{${year || "n.d."}}`],
    ["month", month && (MONTHS[Number(month) - 1] ?? "")],
    ["eprint", arxiv && `{${arxiv}}`],
    ["archiveprefix", arxiv && "{arXiv}"],
    ["url", url && `{${url.replace(/[\\{}]/g, encodeURIComponent)}}`],
    ["note", note && `{${escapeLatex(note)}}`],
  ];
  const written = fields.filter(([, value]) => Boolean(value)).map(([name, value]) => `  ${name} = ${value}`);
  return `@misc{${key},\n${written.join(",\n")}\n}`;
}

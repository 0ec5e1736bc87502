import { printDate } from "@/lib/format/date";
import { bibtexEntry } from "./bibtex-entry";
import type { Exhibit } from "./exhibit";
import { escapeLatex } from "@/lib/exhibit/latex/latex-escape";
import type { Reference } from "./references";

/** Works under one title, with the link of the view that they belong to. */
export type Bibliography = Pick<Exhibit, "title" | "version" | "date" | "link" | "collection"> & {
  readonly references: readonly Reference[];
};

/** Writes works as BibTeX, in pure ASCII. A work has the same key and entry in every file, so that several tables compile together. */
export function bibtexOf({ title, version, date, link, collection, references }: Bibliography): string {
  const intro = [
    `% ${escapeLatex(title)}. ${escapeLatex(collection.title)}, data version ${version} of ${printDate(date)}.`,
    `% ${link}`,
    "% Complete an entry without authors from the address that it names: the collection has only those authors that were read.",
    `% An entry that appears in several files of ${escapeLatex(collection.title)} is the same in each; BibTeX needs it only once.`,
  ];
  return `${[intro.join("\n"), ...references.map(bibtexEntry)].join("\n\n")}\n`;
}

import { stringify } from "yaml";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import { bibtexEntry } from "@/lib/exhibit/bibtex-entry";
import { collectionReference } from "@/lib/exhibit/references";
import { COLLECTION, DATA_LICENCE } from "./collection";

type Dated = Pick<Catalogue, "version" | "date">;

/** How the collection asks to be cited: for the reading; the number itself is its paper's. */
const MESSAGE = "Cite the paper for its number; cite this collection, with the version of the data, for the reading.";

/** The collection as a Citation File Format file, version 1.2.0 (https://citation-file-format.github.io). */
export function citationCff({ version, date }: Dated, home: string): string {
  return stringify({
    "cff-version": "1.2.0",
    message: MESSAGE,
    type: "dataset",
    title: COLLECTION.title,
    abstract: COLLECTION.description,
    authors: [{ name: COLLECTION.title, website: home }],
    version,
    ...(date !== null && { "date-released": date }),
    license: DATA_LICENCE.spdx,
    url: `${home}/data`,
    keywords: COLLECTION.keywords,
  });
}

/** The collection as BibTeX, with a link that says which data was cited: the entry that the bibliographies of views have. */
export const bibtexOf = (dated: Dated, home: string): string => `${bibtexEntry(collectionReference(dated, home))}\n`;

import { stringify } from "yaml";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import { bibtexEntry } from "@/lib/exhibit/bibtex-entry";
import { collectionReference } from "@/lib/exhibit/references";

type Dated = Pick<Catalogue, "version" | "date" | "identity">;

/** What to cite for what: the number belongs to its paper, the transcription to the collection. */
const MESSAGE =
  "Cite the paper for its number; cite this collection, with the version of the data, for the transcription.";

/** Returns the collection as a Citation File Format file, version 1.2.0 (https://citation-file-format.github.io). */
export function citationCff({ version, date, identity }: Dated, home: string): string {
  return stringify({
    "cff-version": "1.2.0",
    message: MESSAGE,
    type: "dataset",
    title: identity.title,
    abstract: identity.description,
    authors: [{ name: identity.publisher.name, website: identity.publisher.url ?? home }],
    version,
    ...(date !== null && { "date-released": date }),
    ...(identity.licence !== null && { license: identity.licence.spdx }),
    url: `${home}/data`,
    keywords: identity.keywords,
  });
}

/** Returns the collection as BibTeX, with a link to the cited data version; the same entry as in the bibliographies of views. */
export const bibtexOf = (dated: Dated, home: string): string =>
  `${bibtexEntry(collectionReference({ ...dated, collection: dated.identity }, home))}\n`;

import { stringify } from "yaml";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import { bibtexEntry } from "@/lib/exhibit/bibtex-entry";
import { collectionReference } from "@/lib/exhibit/references";

type Dated = Pick<Catalogue, "version" | "date" | "identity">;

/** How the collection asks to be cited: for the transcription; the number itself belongs to its paper. */
const MESSAGE = "Cite the paper for its number; cite this collection, with the version of the data, for the transcription.";

/** The collection as a Citation File Format file, version 1.2.0 (https://citation-file-format.github.io). */
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

/** The collection as BibTeX, with a link that says which data was cited: the entry that the bibliographies of views have. */
export const bibtexOf = (dated: Dated, home: string): string => `${bibtexEntry(collectionReference({ ...dated, collection: dated.identity }, home))}\n`;

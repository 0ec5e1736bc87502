import { bibtexOf, type Bibliography } from "@/lib/exhibit/bibliography";
import { cslJsonOf } from "@/lib/exhibit/csl-json";
import { risOf } from "@/lib/exhibit/ris";
import type { ApiFormat } from "@/lib/view/address/formats";
import type { Document } from "./respond";

const WRITERS = {
  bib: { type: "application/x-bibtex", write: bibtexOf },
  ris: { type: "application/x-research-info-systems", write: risOf },
  "csl.json": { type: "application/vnd.citationstyles.csl+json", write: cslJsonOf },
} as const;

export type BibliographyFormat = keyof typeof WRITERS;

export const isBibliography = (format: ApiFormat): format is BibliographyFormat => Object.hasOwn(WRITERS, format);

/** Returns works as a file for reference managers. */
export function bibliographyDocument(works: Bibliography, name: string, format: BibliographyFormat): Document {
  const { type, write } = WRITERS[format];
  return { text: write(works), type, filename: `${name}.${format}` };
}

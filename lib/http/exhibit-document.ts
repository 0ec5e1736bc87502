import { exhibitCsv } from "@/lib/exhibit/exhibit-csv";
import { exhibitLatex } from "@/lib/exhibit/exhibit-latex";
import { exhibitMarkdown } from "@/lib/exhibit/exhibit-markdown";
import type { Exhibit } from "@/lib/exhibit/exhibit";
import { resultsOn, referencesOf } from "@/lib/exhibit/references";
import type { ViewFormat } from "@/lib/view/address/formats";
import { bibliographyDocument, isBibliography } from "./bibliography-document";
import { isRecords, recordsDocument } from "./records-document";
import type { Document } from "./respond";

const WRITERS = {
  csv: { type: "text/csv", write: exhibitCsv },
  md: { type: "text/markdown", write: exhibitMarkdown },
  tex: { type: "application/x-tex", write: exhibitLatex },
} as const;

/** Returns the content of a view as a file with every result. */
export function exhibitDocument(exhibit: Exhibit, format: Exclude<ViewFormat, "json">): Document {
  if (isBibliography(format)) return bibliographyDocument({ ...exhibit, references: referencesOf(exhibit) }, exhibit.name, format);
  if (isRecords(format)) return recordsDocument({ ...exhibit, results: resultsOn(exhibit) }, exhibit.name, format);
  const { type, write } = WRITERS[format];
  return { text: write(exhibit), type, filename: `${exhibit.name}.${format}` };
}

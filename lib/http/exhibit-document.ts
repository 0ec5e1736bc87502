import { resultsWideCsv } from "@/lib/exhibit/board/board-wide";
import { exhibitCsv } from "@/lib/exhibit/exhibit-csv";
import { exhibitLatex } from "@/lib/exhibit/exhibit-latex";
import { exhibitMarkdown } from "@/lib/exhibit/exhibit-markdown";
import { rowsOf, type Exhibit } from "@/lib/exhibit/exhibit";
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

/** What a view shows, as a file of every result; `isWide` goes with CSV, and has the names, conditions and sources of each in columns. */
export function exhibitDocument(exhibit: Exhibit, format: Exclude<ViewFormat, "json">, isWide = false): Document {
  if (isWide)
    return {
      text: resultsWideCsv([...new Set(rowsOf(exhibit).map(({ result }) => result))]),
      type: "text/csv",
      filename: `${exhibit.name}-wide.csv`,
    };
  if (isBibliography(format))
    return bibliographyDocument({ ...exhibit, references: referencesOf(exhibit) }, exhibit.name, format);
  if (isRecords(format)) return recordsDocument({ ...exhibit, results: resultsOn(exhibit) }, exhibit.name, format);
  const { type, write } = WRITERS[format];
  return { text: write(exhibit), type, filename: `${exhibit.name}.${format}` };
}

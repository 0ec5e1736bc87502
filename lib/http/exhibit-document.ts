import { exhibitBibtex } from "@/lib/exhibit/exhibit-bibtex";
import { exhibitCsv } from "@/lib/exhibit/exhibit-csv";
import { exhibitLatex } from "@/lib/exhibit/exhibit-latex";
import { exhibitMarkdown } from "@/lib/exhibit/exhibit-markdown";
import type { Exhibit } from "@/lib/exhibit/exhibit";
import type { ViewFormat } from "@/lib/view/formats";
import type { Document } from "./respond";

const WRITERS = {
  csv: { type: "text/csv", write: exhibitCsv },
  md: { type: "text/markdown", write: exhibitMarkdown },
  tex: { type: "application/x-tex", write: exhibitLatex },
  bib: { type: "application/x-bibtex", write: exhibitBibtex },
} as const;

/** What a view shows, as a file. */
export function exhibitDocument(exhibit: Exhibit, format: Exclude<ViewFormat, "json">): Document {
  const { type, write } = WRITERS[format];
  return { text: write(exhibit), type, filename: `${exhibit.name}.${format}` };
}

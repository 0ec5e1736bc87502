import { VIEW_FORMATS, type ViewFormat } from "@/lib/view/formats";
import type { Download } from "./downloads";

const NAMES: Readonly<Record<ViewFormat, string>> = { csv: "CSV", json: "JSON", md: "Markdown", tex: "LaTeX", bib: "BibTeX" };

/** A view in every format, given its address in each. */
export const viewDownloads = (hrefOf: (format: ViewFormat) => string): readonly Download[] =>
  VIEW_FORMATS.map((format) => ({ name: NAMES[format], href: hrefOf(format) }));

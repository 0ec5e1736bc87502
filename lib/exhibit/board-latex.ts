import type { BoardDocument } from "@/lib/report/board-table";

/** How a board stands in a document: within a column, across both, or over pages. */
export const LAYOUTS = ["table", "table*", "longtable"] as const;
/** `siunitx` sets numbers in its S columns, aligned at the point; `plain` needs no package beside booktabs. */
export const ALIGNMENTS = ["plain", "siunitx"] as const;

export interface LatexOptions {
  readonly layout: (typeof LAYOUTS)[number];
  readonly align: (typeof ALIGNMENTS)[number];
}

/** Boards as LaTeX, in the columns and order of the screen. Runs in the browser. */
export function boardLatex(document: BoardDocument, options: LatexOptions): string {
  throw new Error(`${document.name} ${options.layout}`);
}

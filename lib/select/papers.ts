import type { Catalogue, RowOf } from "@/lib/catalogue/catalogue";

/** A paper as a list shows it. */
export interface PaperSummary {
  readonly paper: RowOf<"papers">;
  readonly figures: number;
  /** How many of them its abstract reports. */
  readonly inAbstract: number;
  readonly numerals: number;
}

/** Every paper, in the order of papers.csv. */
export function selectPapers(catalogue: Catalogue): readonly PaperSummary[] {
  const numerals = new Map<string, number>();
  for (const { source_id } of catalogue.tables.numerals) {
    const paper = catalogue.sources.get(source_id)?.paper_id ?? "";
    numerals.set(paper, (numerals.get(paper) ?? 0) + 1);
  }
  return catalogue.tables.papers.map((paper) => {
    const figures = catalogue.figuresOfPaper.get(paper.paper_id) ?? [];
    return {
      paper,
      figures: figures.length,
      inAbstract: figures.filter(({ kind }) => kind === "abstract").length,
      numerals: numerals.get(paper.paper_id) ?? 0,
    };
  });
}

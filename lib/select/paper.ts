import type { Catalogue, Figure, RowOf } from "@/lib/catalogue/catalogue";

export interface PaperAnswer {
  readonly paper: RowOf<"papers">;
  readonly sources: readonly RowOf<"sources">[];
  /** The figures that the paper's own sources report, in the order of results.csv. */
  readonly figures: readonly Figure[];
  /** What the abstract claims in words; null where it reports figures. */
  readonly claim: RowOf<"claims"> | null;
  /** The numeral ledger of the abstract, in the order of the text. */
  readonly ledger: readonly RowOf<"numerals">[];
}

/** One paper with its receipts and its ledger. Returns null for an id that the collection does not hold. */
export function selectPaper(catalogue: Catalogue, id: string): PaperAnswer | null {
  const paper = catalogue.papers.get(id);
  if (paper === undefined) return null;
  const sources = catalogue.tables.sources.filter((source) => source.paper_id === id);
  const ids = new Set(sources.map(({ source_id }) => source_id));
  return {
    paper,
    sources,
    figures: catalogue.figuresOfPaper.get(id) ?? [],
    claim: catalogue.tables.claims.find(({ source_id }) => ids.has(source_id)) ?? null,
    ledger: catalogue.tables.numerals.filter(({ source_id }) => ids.has(source_id)).toSorted((a, b) => a.offset - b.offset),
  };
}

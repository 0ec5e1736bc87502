import { groupsOf } from "@/lib/catalogue/group";
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

const sourcesByPaper = groupsOf(({ paper_id }: RowOf<"sources">) => [paper_id]);
const claimsBySource = groupsOf(({ source_id }: RowOf<"claims">) => [source_id]);
const numeralsBySource = groupsOf(({ source_id }: RowOf<"numerals">) => [source_id]);

/** One paper with its receipts and its ledger. Returns null for an id that the collection does not hold. */
export function selectPaper(catalogue: Catalogue, id: string): PaperAnswer | null {
  const paper = catalogue.papers.get(id);
  if (paper === undefined) return null;
  const { tables } = catalogue;
  const sources = sourcesByPaper(tables.sources).get(id) ?? [];
  const claims = claimsBySource(tables.claims);
  const numerals = numeralsBySource(tables.numerals);
  return {
    paper,
    sources,
    figures: catalogue.figuresOfPaper.get(id) ?? [],
    claim: sources.flatMap(({ source_id }) => claims.get(source_id) ?? [])[0] ?? null,
    ledger: sources.flatMap(({ source_id }) => numerals.get(source_id) ?? []).toSorted((a, b) => a.offset - b.offset),
  };
}

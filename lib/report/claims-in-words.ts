import type { Catalogue, RowOf } from "@/lib/catalogue/catalogue";

/** A claim of an abstract in words, without a number. */
export interface ClaimInWords {
  readonly claim: RowOf<"claims">;
  readonly paper: RowOf<"papers">;
}

/** Returns claims in words with the papers of their abstracts. */
export const claimsInWords = (
  { papers, sources }: Pick<Catalogue, "papers" | "sources">,
  claims: readonly RowOf<"claims">[],
): readonly ClaimInWords[] =>
  claims.flatMap((claim) => {
    const paper = papers.get(sources.get(claim.source_id)?.paper_id ?? "");
    return paper ? [{ claim, paper }] : [];
  });

import type { Catalogue, Result, RowOf } from "@/lib/catalogue/catalogue";
import { once } from "@/lib/catalogue/once";

/** A claim of an abstract in words, without a number. */
export interface ClaimInWords {
  readonly claim: RowOf<"claims">;
  readonly paper: RowOf<"papers">;
  /** Whether the abstract also reports results, of other metrics or over other baselines. */
  readonly isBesideResults: boolean;
}

/** Returns claims in words with the papers of their abstracts. */
export const claimsInWords = (
  { papers, sources, results }: Pick<Catalogue, "papers" | "sources" | "results">,
  claims: readonly RowOf<"claims">[],
): readonly ClaimInWords[] =>
  claims.flatMap((claim) => {
    const paper = papers.get(sources.get(claim.source_id)?.paper_id ?? "");
    return paper ? [{ claim, paper, isBesideResults: sourcesOf(results).has(claim.source_id) }] : [];
  });

const sourcesOf = once(
  (results: readonly Result[]): ReadonlySet<string> => new Set(results.map(({ source }) => source.source_id)),
);

import { groupBy, groupsOf } from "@/lib/catalogue/group";
import { once } from "@/lib/catalogue/once";
import type { Catalogue, Result, RowOf } from "@/lib/catalogue/catalogue";

export interface PaperAnswer {
  readonly paper: RowOf<"papers">;
  readonly sources: readonly RowOf<"sources">[];
  /** What was left out of the sources, and why. */
  readonly omissions: readonly RowOf<"omissions">[];
  /** The results that the paper's own sources report, in the order of results.csv. */
  readonly results: readonly Result[];
  /** The results that the tables of other papers print of its methods, in the order of results.csv. */
  readonly elsewhere: readonly Result[];
  /** Former ids of results of the whole collection, by present id: links to them still lead to a place on the page. */
  readonly formerIds: ReadonlyMap<string, readonly string[]>;
  /** The claim of the abstract in words; null if there is none, because it reports results. */
  readonly claim: RowOf<"claims"> | null;
  /** The numeral ledger of the abstract, in the order of the text. */
  readonly ledger: readonly RowOf<"numerals">[];
}

const sourcesByPaper = groupsOf(({ paper_id }: RowOf<"sources">) => [paper_id]);
const resultsOfProposer = groupsOf(({ method }: Result) => [method.paper_id]);
const claimsBySource = groupsOf(({ source_id }: RowOf<"claims">) => [source_id]);
const omissionsBySource = groupsOf(({ source_id }: RowOf<"omissions">) => [source_id]);
const numeralsBySource = groupsOf(({ source_id }: RowOf<"numerals">) => [source_id]);

const formerResults = once(
  (rows: readonly RowOf<"former-ids">[]): ReadonlyMap<string, readonly string[]> =>
    new Map(
      Array.from(
        groupBy(
          rows.filter(({ table }) => table === "results"),
          ({ id }) => id,
        ),
        ([id, own]) => [id, own.map(({ former_id }) => former_id)],
      ),
    ),
);

/** Returns one paper with its receipts and its ledger, or null for an id that is not in the collection. */
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
    omissions: sources.flatMap(({ source_id }) => omissionsBySource(tables.omissions).get(source_id) ?? []),
    results: catalogue.resultsOfPaper.get(id) ?? [],
    elsewhere:
      resultsOfProposer(catalogue.results)
        .get(id)
        ?.filter((result) => result.paper !== paper) ?? [],
    formerIds: formerResults(tables["former-ids"]),
    claim: sources.flatMap(({ source_id }) => claims.get(source_id) ?? [])[0] ?? null,
    ledger: sources.flatMap(({ source_id }) => numerals.get(source_id) ?? []).toSorted((a, b) => a.offset - b.offset),
  };
}

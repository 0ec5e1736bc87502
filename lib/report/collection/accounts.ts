import { groupBy } from "@/lib/catalogue/group";
import type { Catalogue, RowOf } from "@/lib/catalogue/catalogue";
import type { NumeralRole } from "@/lib/tables/numerals";
import { NUMERAL_ROLES } from "@/lib/tables/numeral-roles";

/** The numerals of one paper's abstract by their role. */
export interface PaperAccount {
  readonly paper: RowOf<"papers">;
  readonly numerals: number;
  /** Only the roles that occur, in the order of the roles. */
  readonly roles: readonly { readonly role: NumeralRole; readonly numerals: number }[];
}

/** Returns a summary of the numeral ledger for each paper whose abstract was read, in the order of papers.csv. */
export function selectAccounts(catalogue: Catalogue): readonly PaperAccount[] {
  const byPaper = groupBy(
    catalogue.tables.numerals,
    ({ source_id }) => catalogue.sources.get(source_id)?.paper_id ?? "",
  );
  const read = new Set(
    catalogue.tables.sources.filter(({ kind }) => kind === "abstract").map(({ paper_id }) => paper_id),
  );
  return catalogue.tables.papers
    .filter(({ paper_id }) => read.has(paper_id))
    .map((paper) => {
      const own = byPaper.get(paper.paper_id) ?? [];
      const byRole = groupBy(own, ({ role }) => role);
      return {
        paper,
        numerals: own.length,
        roles: NUMERAL_ROLES.flatMap((role) => {
          const numerals = byRole.get(role)?.length ?? 0;
          return numerals > 0 ? [{ role, numerals }] : [];
        }),
      };
    });
}

/** Every paper once, by the content of its abstract; `elsewhere` lists some a second time. */
export interface PapersByContent {
  readonly withResults: readonly RowOf<"papers">[];
  /** The abstract compares in words, without a number. */
  readonly inWords: readonly RowOf<"papers">[];
  /** The abstract does not claim to measure better than another method. */
  readonly noComparison: readonly RowOf<"papers">[];
  /** The abstract was read and is none of these, which would be a gap in the collection. */
  readonly unaccounted: readonly RowOf<"papers">[];
  /** Only tables of the paper were read, or only its name is known: its abstract is not a source of the collection. */
  readonly withoutAbstract: readonly RowOf<"papers">[];
  /** Papers whose abstract was read and reports no result, but whose other sources report some; a second entry for them. */
  readonly elsewhere: readonly RowOf<"papers">[];
}

/** Sorts the papers into abstracts with results, with a claim in words, without a comparison, unaccounted for, and not read. */
export function selectPapersByContent({ tables, sources, results, resultsOfPaper }: Catalogue): PapersByContent {
  const reasons = new Map(tables.claims.map(({ source_id, reason }) => [sources.get(source_id)?.paper_id, reason]));
  const reporting = new Set(results.filter(({ kind }) => kind === "abstract").map(({ paper }) => paper.paper_id));
  const read = new Set(tables.sources.filter(({ kind }) => kind === "abstract").map(({ paper_id }) => paper_id));
  const content = ({ paper_id }: RowOf<"papers">) => {
    if (!read.has(paper_id)) return "not read";
    return reporting.has(paper_id) ? "figures" : (reasons.get(paper_id) ?? "nothing");
  };
  const byContent = groupBy(tables.papers, content);
  return {
    withResults: byContent.get("figures") ?? [],
    inWords: byContent.get("stated-without-number") ?? [],
    noComparison: byContent.get("no-comparison") ?? [],
    unaccounted: byContent.get("nothing") ?? [],
    withoutAbstract: byContent.get("not read") ?? [],
    elsewhere: tables.papers.filter(
      ({ paper_id }) => read.has(paper_id) && !reporting.has(paper_id) && resultsOfPaper.has(paper_id),
    ),
  };
}

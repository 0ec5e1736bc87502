import { groupBy } from "@/lib/catalogue/group";
import type { Catalogue, RowOf } from "@/lib/catalogue/catalogue";
import { NUMERAL_ROLES, type NumeralRole } from "@/lib/tables/numerals";

/** The numerals of one paper's abstract by the role that they play. */
export interface PaperAccount {
  readonly paper: RowOf<"papers">;
  readonly numerals: number;
  /** Only the roles that occur, in the order of the roles. */
  readonly roles: readonly { readonly role: NumeralRole; readonly numerals: number }[];
  readonly figures: number;
}

/** The numeral ledger summed up by paper, in the order of papers.csv. */
export function selectAccounts(catalogue: Catalogue): readonly PaperAccount[] {
  const byPaper = groupBy(catalogue.tables.numerals, ({ source_id }) => catalogue.sources.get(source_id)?.paper_id ?? "");
  return catalogue.tables.papers.map((paper) => {
    const own = byPaper.get(paper.paper_id) ?? [];
    const byRole = groupBy(own, ({ role }) => role);
    return {
      paper,
      numerals: own.length,
      roles: NUMERAL_ROLES.flatMap((role) => {
        const numerals = byRole.get(role)?.length ?? 0;
        return numerals > 0 ? [{ role, numerals }] : [];
      }),
      figures: catalogue.figuresOfPaper.get(paper.paper_id)?.length ?? 0,
    };
  });
}

/** Every paper once, by what its sources have to offer. */
export interface PapersByContent {
  readonly withFigures: readonly RowOf<"papers">[];
  /** Compares in words, without a number. */
  readonly inWords: readonly RowOf<"papers">[];
  /** Does not claim to measure better than another method. */
  readonly noComparison: readonly RowOf<"papers">[];
  /** None of these, which would be a hole in the collection. */
  readonly unaccounted: readonly RowOf<"papers">[];
}

/** Sorts the papers into those with figures, with a claim in words, without comparison, and unaccounted for. */
export function selectPapersByContent({ tables, sources, figuresOfPaper }: Catalogue): PapersByContent {
  const reasons = new Map(tables.claims.map(({ source_id, reason }) => [sources.get(source_id)?.paper_id, reason]));
  const content = ({ paper_id }: RowOf<"papers">) => (figuresOfPaper.has(paper_id) ? "figures" : (reasons.get(paper_id) ?? "nothing"));
  const byContent = groupBy(tables.papers, content);
  return {
    withFigures: byContent.get("figures") ?? [],
    inWords: byContent.get("stated-without-number") ?? [],
    noComparison: byContent.get("no-comparison") ?? [],
    unaccounted: byContent.get("nothing") ?? [],
  };
}

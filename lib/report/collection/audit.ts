import { groupBy } from "@/lib/catalogue/group";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import type { NumeralRole } from "@/lib/tables/numerals";
import { NUMERAL_ROLES } from "@/lib/tables/numeral-roles";
import type { SourceKind } from "@/lib/tables/sources";
import { SOURCE_KINDS } from "@/lib/tables/source-kinds";

export interface Audit {
  readonly papers: number;
  /** Papers whose abstract was read. */
  readonly abstracts: number;
  /** Papers of which at least one source reports a result. */
  readonly reporting: number;
  readonly results: number;
  readonly benchmarks: number;
  readonly methods: number;
  readonly numerals: number;
  readonly roles: readonly { readonly role: NumeralRole; readonly numerals: number }[];
  /** The kinds of source that occur. */
  readonly kinds: readonly { readonly kind: SourceKind; readonly sources: number; readonly results: number }[];
}

/** Returns counts of the collection. Data that the checker rejects cannot appear here, because the collection would not have loaded. */
export function selectAudit({ tables, results, resultsOfPaper }: Catalogue): Audit {
  const byRole = groupBy(tables.numerals, ({ role }) => role);
  return {
    papers: tables.papers.length,
    abstracts: tables.sources.filter(({ kind }) => kind === "abstract").length,
    reporting: resultsOfPaper.size,
    results: results.length,
    benchmarks: tables.benchmarks.length,
    methods: tables.methods.length,
    numerals: tables.numerals.length,
    roles: NUMERAL_ROLES.map((role) => ({ role, numerals: byRole.get(role)?.length ?? 0 })),
    kinds: SOURCE_KINDS.map((kind) => ({
      kind,
      sources: tables.sources.filter((source) => source.kind === kind).length,
      results: results.filter((result) => result.kind === kind).length,
    })).filter(({ sources, results: read }) => sources > 0 || read > 0),
  };
}

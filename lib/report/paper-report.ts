import type { Catalogue, RowOf } from "@/lib/catalogue/catalogue";
import type { MethodStanding } from "@/lib/report/method/method-standings";
import { selectPaper, type PaperAnswer } from "@/lib/report/paper/paper";
import { selectPaperStandings } from "@/lib/report/paper/paper-standings";
import { openSources, selectSourceTables, type SourceTable } from "@/lib/report/paper/source-tables";
import { plainList, type ListedPart } from "./list";
import type { ListNote } from "./list-notes";

/** One paper: the results of its sources, its claims in words, and the ledger of its numerals. */
export interface PaperReport extends PaperAnswer {
  /** The methods that it proposes. */
  readonly methods: readonly RowOf<"methods">[];
  /** Its sources as tables. */
  readonly tables: readonly SourceTable[];
  /** Those that are open when the page loads. */
  readonly open: ReadonlySet<SourceTable>;
  /** Returns where the results stand that it reports of its own methods; computed on demand. */
  readonly standings: () => readonly MethodStanding[];
  /** Whether its abstract was read, and whether the abstract reports a result. */
  readonly abstract: { readonly isRead: boolean; readonly reports: boolean };
}

/** The number of rows of a paper that are visible when its page opens; no abstract has more. */
const IN_SIGHT = 12;

/** Returns the report on a paper, or null for an id that is not in the collection. */
export function selectPaperReport(catalogue: Catalogue, id: string): PaperReport | null {
  const answer = selectPaper(catalogue, id);
  if (answer === null) return null;
  const { sources, results } = answer;
  const tables = selectSourceTables(answer);
  return {
    ...answer,
    methods: catalogue.tables.methods.filter(({ paper_id }) => paper_id === id),
    tables,
    open: openSources(tables, IN_SIGHT),
    standings: () => selectPaperStandings(catalogue, answer),
    abstract: {
      isRead: sources.some(({ kind }) => kind === "abstract"),
      reports: results.some(({ kind }) => kind === "abstract"),
    },
  };
}

/** Returns the results of a report as a list; empty if its sources report none. */
export const paperLists = (catalogue: Catalogue, { paper, results }: PaperAnswer): readonly ListedPart[] =>
  results.length === 0 ? [] : [plainList(catalogue, { kind: "paper", paper }, results)];

/** Returns the notes on a paper in addition to its results. */
export const paperNotes = ({ results, claim }: PaperAnswer): readonly ListNote[] => [
  ...(results.length === 0 ? [{ kind: "nothing reported" } as const] : []),
  ...(claim === null ? [] : [{ kind: "own claim", claim } as const]),
];

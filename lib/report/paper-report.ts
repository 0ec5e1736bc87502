import type { Catalogue, RowOf } from "@/lib/catalogue/catalogue";
import type { MethodStanding } from "@/lib/report/method/method-standings";
import { selectPaper, type PaperAnswer } from "@/lib/report/paper/paper";
import { selectPaperStandings } from "@/lib/report/paper/paper-standings";
import { openSources, selectSourceTables, type SourceTable } from "@/lib/report/paper/source-tables";
import { plainList, type ListedPart } from "./list";
import type { ListNote } from "./list-notes";

/** One paper: what its sources report, what it claims in words, and the ledger of its numerals. */
export interface PaperReport extends PaperAnswer {
  /** The methods that it proposes. */
  readonly methods: readonly RowOf<"methods">[];
  /** Its sources as tables. */
  readonly tables: readonly SourceTable[];
  /** Those that stand open when a page opens. */
  readonly open: ReadonlySet<SourceTable>;
  /** Where the results stand that it reports of its own methods, worked out when it is asked for. */
  readonly standings: () => readonly MethodStanding[];
  /** Whether its abstract was read, and whether that reports a result. */
  readonly abstract: { readonly isRead: boolean; readonly reports: boolean };
}

/** So many rows of a paper are in sight when its page opens; those of any abstract are fewer. */
const IN_SIGHT = 12;

/** The report on a paper. Returns null for an id that the collection does not hold. */
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
    abstract: { isRead: sources.some(({ kind }) => kind === "abstract"), reports: results.some(({ kind }) => kind === "abstract") },
  };
}

/** The results of a report as a list; none where its sources report none. */
export const paperLists = (catalogue: Catalogue, { paper, results }: PaperAnswer): readonly ListedPart[] => (results.length === 0 ? [] : [plainList(catalogue, { kind: "paper", paper }, results)]);

/** What is said of a paper beside its results. */
export const paperNotes = ({ results, claim }: PaperAnswer): readonly ListNote[] => [
  ...(results.length === 0 ? [{ kind: "nothing reported" } as const] : []),
  ...(claim === null ? [] : [{ kind: "own claim", claim } as const]),
];

import type { Catalogue, RowOf } from "@/lib/catalogue/catalogue";
import { groupBy } from "@/lib/catalogue/group";
import { textFilter } from "./list-text";
import { topicWords } from "@/lib/format/vocabulary";

/** A paper as a list shows it. */
export interface PaperSummary {
  readonly paper: RowOf<"papers">;
  readonly results: number;
  /** The number of results that its abstract reports. */
  readonly inAbstract: number;
  readonly numerals: number;
  /** Whether its abstract was read; if not, only tables of it are in the collection. */
  readonly hasAbstract: boolean;
  /** Its other sources, most of them one table each. */
  readonly tables: readonly RowOf<"sources">[];
}

/** Returns every paper in the order of papers.csv, or those whose texts contain every word of `text`. */
export function selectPapers(catalogue: Catalogue, text = ""): readonly PaperSummary[] {
  const fitsText = textFilter(text);
  const numerals = new Map<string, number>();
  for (const { source_id } of catalogue.tables.numerals) {
    const paper = catalogue.sources.get(source_id)?.paper_id ?? "";
    numerals.set(paper, (numerals.get(paper) ?? 0) + 1);
  }
  const sources = groupBy(catalogue.tables.sources, ({ paper_id }) => paper_id);
  return catalogue.tables.papers
    .filter((paper) => fitsText(() => writtenOf(paper)))
    .map((paper) => {
      const results = catalogue.resultsOfPaper.get(paper.paper_id) ?? [];
      const own = sources.get(paper.paper_id) ?? [];
      return {
        paper,
        results: results.length,
        inAbstract: results.filter(({ source }) => source.kind === "abstract").length,
        numerals: numerals.get(paper.paper_id) ?? 0,
        hasAbstract: own.some(({ kind }) => kind === "abstract"),
        tables: own.filter(({ kind }) => kind !== "abstract"),
      };
    });
}

const writtenOf = ({
  paper_id,
  title,
  short_name,
  authors,
  topic,
  arxiv_id,
  venue,
  published,
  summary,
}: RowOf<"papers">) => [
  ...[paper_id, title, short_name, authors, topicWords(topic)],
  ...[arxiv_id, venue, published, summary],
];

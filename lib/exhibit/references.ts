import type { Figure, RowOf } from "@/lib/catalogue/catalogue";
import { printDate } from "@/lib/format/date";
import { isOfOthers } from "@/lib/format/source";
import { capitalised } from "@/lib/format/words";
import { rowsOf, type Exhibit } from "./exhibit";

/** What a bibliography holds of a work: only what the collection knows. */
export interface Reference {
  readonly key: string;
  /** What stands for the author in sorting. */
  readonly label: string;
  readonly title: string;
  /** Joined by "; "; null where they are not on record. */
  readonly authors: string | null;
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; null where none is known. */
  readonly date: string | null;
  readonly arxiv: string | null;
  /** Null for a work without an address. */
  readonly url: string | null;
  readonly note: string;
}

/** The key that a figure is cited by: the paper that reports it or, where someone else does, their text. */
export const keyOf = ({ source }: Pick<Figure, "source">) => (isQuoting(source) ? source.source_id : source.paper_id);

const isQuoting = (source: RowOf<"sources">) => source.kind === "citation" || isOfOthers(source);

/** The key of the view itself. */
export const viewKey = ({ name, collection }: Pick<Exhibit, "name" | "collection">) => `${collection.name}-${name}`;

/** The papers of a view, first those that it is about, the texts of others that it quotes, and the view itself. */
export function referencesOf(exhibit: Exhibit): readonly Reference[] {
  const figures = figuresOn(exhibit);
  const papers = new Set([...exhibit.papers, ...figures.map(({ paper }) => paper)]);
  const quoting = new Set(figures.map(({ source }) => source).filter(isQuoting));
  return [...Array.from(papers, paperReference), ...Array.from(quoting, quotingReference), viewReference(exhibit)];
}

/** The sources of a view in order of appearance, each with its paper. */
export const sourcesOn = (exhibit: Exhibit): ReadonlyMap<RowOf<"sources">, RowOf<"papers">> =>
  new Map(figuresOn(exhibit).map(({ source, paper }) => [source, paper]));

/** Every figure that stands in a view, those of a companion metric too. */
export const figuresOn = (exhibit: Pick<Exhibit, "sections">): readonly Figure[] =>
  rowsOf(exhibit).flatMap(({ figure, companion }) => (companion ? [figure, companion] : [figure]));

const paperReference = (paper: RowOf<"papers">): Reference => ({
  key: paper.paper_id,
  label: paper.short_name,
  title: paper.title,
  authors: paper.authors,
  date: paper.published,
  arxiv: paper.arxiv_id,
  url: paper.paper_url,
  note: paper.venue ?? "",
});

/** An id of arXiv begins with the year and the month in which its text came there. */
const ARXIV = /^https:\/\/arxiv\.org\/abs\/(?<id>(?<year>\d\d)(?<month>\d\d)\.\d+)/;

function quotingReference({ source_id, kind, text_of, locator, url, version, read_on }: RowOf<"sources">): Reference {
  // Without another author the address may be that of the quoted paper.
  const { id = null, year, month } = (text_of !== null && ARXIV.exec(url)?.groups) || {};
  return {
    key: source_id,
    label: text_of ?? locator,
    title: text_of === null ? locator : `${text_of}: ${locator}`,
    authors: null,
    date: id && `20${year}-${month}`,
    arxiv: id,
    url,
    note: capitalised([kind !== "citation" && kind, version && `version ${version}`, `read on ${printDate(read_on)}`].filter(Boolean).join(", ")),
  };
}

const viewReference = (exhibit: Exhibit): Reference => ({
  key: viewKey(exhibit),
  label: exhibit.collection.title,
  title: `${exhibit.collection.title}: ${exhibit.title}`,
  authors: null,
  date: exhibit.date,
  arxiv: null,
  url: exhibit.link,
  note: `Data version ${exhibit.version} of ${printDate(exhibit.date)}`,
});

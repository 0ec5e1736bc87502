import type { Result, RowOf } from "@/lib/catalogue/catalogue";
import { printDate } from "@/lib/format/date";
import { capitalised, listed } from "@/lib/format/words";
import { siteOrigin } from "@/lib/view/site";
import { versionedHref } from "@/lib/view/address/data-version";
import { citationKey } from "@/lib/tables/citation-key";
import { collectionKey, isQuoting } from "./citation-key";
import { rowsOf, type Exhibit } from "./exhibit";

/** What a bibliography holds of a work: only what the collection knows. */
export interface Reference {
  readonly key: string;
  /** What stands for the author in sorting. */
  readonly label: string;
  readonly title: string;
  /** Joined by "; "; null where they are not on record. */
  readonly authors: string | null;
  /** Whether `label` is a group that stands for the authors. */
  readonly isOfGroup?: true;
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; null where none is known. */
  readonly date: string | null;
  readonly arxiv: string | null;
  /** Null for a work without an address. */
  readonly url: string | null;
  readonly note: string;
}

/** The works of a view: its papers, first those that it is about, the texts of others that it quotes, and the collection. */
export const referencesOf = (exhibit: Exhibit): readonly Reference[] => worksOf(resultsOn(exhibit), exhibit, exhibit.papers);

/** The works that some results are cited by, each once, and the collection in its version; `papers` are those to name first. */
export function worksOf(results: readonly Result[], dated: Dated, papers: readonly RowOf<"papers">[] = []): readonly Reference[] {
  const all = new Set([...papers, ...results.map(({ paper }) => paper)]);
  const quoting = new Set(results.map(({ source }) => source).filter(isQuoting));
  return [...Array.from(all, paperReference), ...Array.from(quoting, quotingReference), collectionReference(dated)];
}

/** The sources of a view in order of appearance, each with its paper. */
export const sourcesOn = (exhibit: Exhibit): ReadonlyMap<RowOf<"sources">, RowOf<"papers">> =>
  new Map(resultsOn(exhibit).map(({ source, paper }) => [source, paper]));

/** Every result that stands in a view, those of a companion metric too. */
export const resultsOn = (exhibit: Pick<Exhibit, "sections">): readonly Result[] =>
  rowsOf(exhibit).flatMap(({ result, companion }) => (companion ? [result, companion] : [result]));

const paperReference = (paper: RowOf<"papers">): Reference => ({
  key: citationKey(paper.paper_id),
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
    key: citationKey(source_id),
    label: text_of ?? locator,
    title: text_of === null ? locator : `${text_of}: ${locator}`,
    authors: null,
    date: id && `20${year}-${month}`,
    arxiv: id,
    url,
    note: capitalised([kind !== "citation" && kind, kind === "citation" && text_of !== null && "text of others, not of the authors of the paper", version && `version ${version}`, `read on ${printDate(read_on)}`].filter(Boolean).join(", ")),
  };
}

interface Dated {
  readonly version: string;
  readonly date: string | null;
  readonly collection: Exhibit["collection"];
}

/** The collection in one version of its data, served at `home`. */
export const collectionReference = ({ version, date, collection }: Dated, home = siteOrigin()): Reference => ({
  key: collectionKey({ version, collection }),
  label: collection.publisher.name,
  title: `${collection.title}: ${collection.subtitle}`,
  authors: null,
  isOfGroup: true,
  date,
  arxiv: null,
  url: versionedHref(`${home}/data`, version),
  note: [`Data version ${version}`, date && `of ${printDate(date)}`].filter(Boolean).join(" "),
});

/** More authors than this are "et al." in a list of references; a bibliography has them all. */
const MOST_AUTHORS = 3;

/** A work as a list of references names it, without its address: "Keyu Tian et al. Title. Venue. arXiv:2404.02905, 3 April 2024." */
export function referenceWords({ authors, title, arxiv, note, date }: Reference): string {
  const names = authors?.split("; ") ?? [];
  const by = names.length > MOST_AUTHORS ? `${names[0]} et al.` : listed(names);
  const day = date === null ? "" : printDate(date);
  const published = [arxiv && `arXiv:${arxiv}`, note.endsWith(day) ? "" : day].filter(Boolean).join(", ");
  return [by, title, note, published].filter(Boolean).map((part) => (/[.?!]$/.test(part) ? part : `${part}.`)).join(" ");
}

/** The work that a result is cited by. */
export const workOf = ({ source, paper }: Pick<Result, "source" | "paper">): Reference => (isQuoting(source) ? quotingReference(source) : paperReference(paper));

import type { Result, RowOf } from "@/lib/catalogue/catalogue";
import { printDate } from "@/lib/format/date";
import { capitalised, listed } from "@/lib/format/words";
import { siteOrigin } from "@/lib/view/site";
import { versionedHref } from "@/lib/view/address/data-version";
import { citationKey } from "@/lib/tables/citation-key";
import { collectionKey, isQuoting } from "./citation-key";
import { rowsOf, type Exhibit } from "./exhibit";

/** The entry of a work in a bibliography: only what the collection knows. */
export interface Reference {
  readonly key: string;
  /** Takes the place of the author in sorting. */
  readonly label: string;
  readonly title: string;
  /** Joined by "; "; null if they are not on record. */
  readonly authors: string | null;
  /** Whether `label` is a group that takes the place of the authors. */
  readonly isOfGroup?: true;
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; null if none is known. */
  readonly date: string | null;
  readonly arxiv: string | null;
  /** Null for a work without an address. */
  readonly url: string | null;
  readonly note: string;
}

/** Returns the works of a view: its papers (those that it is about first), the quoted texts of others, and the collection. */
export const referencesOf = (exhibit: Exhibit): readonly Reference[] =>
  worksOf(resultsOn(exhibit), exhibit, exhibit.papers);

/** Returns the works by which some results are cited, each once, and the collection in its version; `papers` come first. */
export function worksOf(
  results: readonly Result[],
  dated: Dated,
  papers: readonly RowOf<"papers">[] = [],
): readonly Reference[] {
  const all = new Set([...papers, ...results.map(({ paper }) => paper)]);
  const quoting = new Set(results.map(({ source }) => source).filter(isQuoting));
  return [...Array.from(all, paperReference), ...Array.from(quoting, quotingReference), collectionReference(dated)];
}

/** Returns the sources of a view in order of appearance, each with its paper. */
export const sourcesOn = (exhibit: Exhibit): ReadonlyMap<RowOf<"sources">, RowOf<"papers">> =>
  new Map(resultsOn(exhibit).map(({ source, paper }) => [source, paper]));

/** Returns every result that appears in a view, including those of a companion metric. */
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

/** An arXiv id begins with the year and month of its submission. */
const ARXIV = /^https:\/\/arxiv\.org\/abs\/(?<id>(?<year>\d\d)(?<month>\d\d)\.\d+)/;

function quotingReference({ source_id, kind, text_of, locator, url, version, read_on }: RowOf<"sources">): Reference {
  // Without another author, the address may be that of the quoted paper.
  const { id = null, year, month } = (text_of !== null && ARXIV.exec(url)?.groups) || {};
  return {
    key: citationKey(source_id),
    label: text_of ?? locator,
    title: text_of === null ? locator : `${text_of}: ${locator}`,
    authors: null,
    date: id && `20${year}-${month}`,
    arxiv: id,
    url,
    note: capitalised(
      [
        kind !== "citation" && kind,
        kind === "citation" && text_of !== null && "text of others, not of the authors of the paper",
        version && `version ${version}`,
        `read on ${printDate(read_on)}`,
      ]
        .filter(Boolean)
        .join(", "),
    ),
  };
}

interface Dated {
  readonly version: string;
  readonly date: string | null;
  readonly collection: Exhibit["collection"];
}

/** Returns the collection in one version of its data, served at `home`, as a work. */
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

/** A list of references shortens more authors than this to "et al."; a bibliography names them all. */
const MOST_AUTHORS = 3;

/** Writes a work as a list of references names it, without its address: "Keyu Tian et al. Title. Venue. arXiv:2404.02905, 3 April 2024." */
export function referenceWords({ authors, title, arxiv, note, date }: Reference): string {
  const names = authors?.split("; ") ?? [];
  const by = names.length > MOST_AUTHORS ? `${names[0]} et al.` : listed(names);
  const day = date === null ? "" : printDate(date);
  const published = [arxiv && `arXiv:${arxiv}`, note.endsWith(day) ? "" : day].filter(Boolean).join(", ");
  return [by, title, note, published]
    .filter(Boolean)
    .map((part) => (/[.?!]$/.test(part) ? part : `${part}.`))
    .join(" ");
}

/** Returns the work by which a result is cited. */
export const workOf = ({ source, paper }: Pick<Result, "source" | "paper">): Reference =>
  isQuoting(source) ? quotingReference(source) : paperReference(paper);

import { calendarDate } from "@/lib/tables/cells";
import type { NamedPaper } from "./board";

/** A paper that a dump names and dates. */
export interface DatedPaper {
  /** Equal for rows that name the same paper. */
  readonly key: string;
  readonly title: string;
  readonly arxiv: string | null;
  readonly url: string | null;
  readonly published: string;
}

/** https://info.arxiv.org/help/arxiv_identifier.html: an id begins with the year and month of submission. */
const ARXIV = /arxiv\.org\/(?:abs|pdf)\/((\d{2})(0[1-9]|1[0-2])\.\d{4,5})(?!\d)/;

/**
 * Returns a function from a row's paper to the dated paper, or to null if the row names no paper or the paper has no date. An arXiv id dates its
 * paper to the month; otherwise the date in the rows counts, if all rows that name the paper agree.
 */
export function datedPapers(named: Iterable<NamedPaper>): (paper: NamedPaper) => DatedPaper | null {
  const groups = new Map<string, NamedPaper[]>();
  for (const paper of named) {
    const key = keyOf(paper);
    if (key !== "") groups.set(key, [...(groups.get(key) ?? []), paper]);
  }
  const papers = new Map(Array.from(groups, ([key, group]) => [key, datedPaper(key, group)]));
  return (paper) => papers.get(keyOf(paper)) ?? null;
}

const arxivIn = ({ title, url }: NamedPaper) => ARXIV.exec(url) ?? ARXIV.exec(title);

function keyOf(paper: NamedPaper): string {
  const arxiv = arxivIn(paper)?.[1];
  return arxiv === undefined ? (paper.title || paper.url).toLowerCase() : `arxiv ${arxiv}`;
}

function datedPaper(key: string, group: readonly NamedPaper[]): DatedPaper | null {
  const arxiv = group.map(arxivIn).find((found) => found !== null) ?? null;
  const dates = new Set(group.map(({ date }) => date).filter((date) => calendarDate.safeParse(date).success));
  const published = arxiv === null ? (dates.size === 1 ? [...dates][0] : undefined) : `20${arxiv[2]}-${arxiv[3]}`;
  if (published === undefined) return null;
  const title = group.map((one) => one.title).find((one) => one !== "" && !/^https?:/.test(one));
  const url = group.map((one) => one.url).find((one) => /^https:\/\/\S+$/.test(one) && URL.canParse(one));
  return {
    key,
    title: title ?? (arxiv === null ? group[0]?.url || group[0]?.title || key : `arXiv:${arxiv[1]}`),
    arxiv: arxiv?.[1] ?? null,
    url: arxiv === null ? (url ?? null) : `https://arxiv.org/abs/${arxiv[1]}`,
    published,
  };
}

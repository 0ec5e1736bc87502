import type { Problem } from "@/lib/csv/problem";
import type { TableRows } from "@/lib/catalogue/tables-of";

/** No text is read before its paper is published. A year or a month stands for all its days. */
export function checkDates(rows: TableRows): readonly Problem[] {
  const published = new Map(rows.papers.map(({ row }) => [row.paper_id, row.published]));
  return rows.sources.flatMap(({ line, row: { paper_id, read_on } }): Problem[] => {
    const from = published.get(paper_id);
    if (from === undefined || read_on.slice(0, from.length) >= from) return [];
    return [{ file: "sources.csv", line, column: "read_on", found: `${read_on}, before ${paper_id} was published (${from})`, instead: "the day on which the text was read" }];
  });
}

/** No date lies in the future. `today` is the latest day that it can be anywhere. */
export function checkFuture(rows: TableRows, today: string): readonly Problem[] {
  const late = (file: string, column: string, line: number, found: string, instead: string) => (found.slice(0, 10) > today.slice(0, found.length) ? [{ file, line, column, found: `${found}, which is in the future`, instead }] : []);
  return [
    ...rows.papers.flatMap(({ line, row }) => late("papers.csv", "published", line, row.published, "the date of the first public version")),
    ...rows.sources.flatMap(({ line, row }) => late("sources.csv", "read_on", line, row.read_on, "the day on which the text was read")),
  ];
}

/** Where the day begins first, clocks are 14 hours ahead of UTC: no curator is told that today is to come. */
const FIRST_OF_ALL = 14 * 60 * 60 * 1000;

/** The latest day that it is anywhere at a time. */
export const latestDay = (now: Date) => new Date(now.valueOf() + FIRST_OF_ALL).toISOString().slice(0, 10);
